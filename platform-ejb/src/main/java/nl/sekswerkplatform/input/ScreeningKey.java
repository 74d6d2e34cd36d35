package nl.sekswerkplatform.input;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import nl.sekswerkplatform.sealing.PlatformKeys;
import nl.sekswerkplatform.sealing.WrappingKey;

/** What opens inputs for screeners; it lies outside the database. */
@ApplicationScoped
class ScreeningKey {
    @Inject
    private PlatformKeys keys;

    WrappingKey get() {
        return keys.screening().wrappingKey("input");
    }
}
