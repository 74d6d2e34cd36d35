package nl.sekswerkplatform.input;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import nl.sekswerkplatform.shared.PlatformKeys;
import nl.sekswerkplatform.shared.WrappingKey;

/** What opens inputs for screeners; it lies outside the database. */
@ApplicationScoped
class ScreeningKey {
    @Inject
    private PlatformKeys keys;

    WrappingKey get() {
        return keys.screening().wrappingKey("input");
    }
}
