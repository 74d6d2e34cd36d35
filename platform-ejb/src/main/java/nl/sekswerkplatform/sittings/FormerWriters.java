package nl.sekswerkplatform.sittings;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.enterprise.event.Observes;
import jakarta.inject.Inject;
import nl.sekswerkplatform.membership.NamesGone;

/** What a former member wrote stays, without the name that nobody has any more. */
@ApplicationScoped
class FormerWriters {
    @Inject
    private SittingRepository sittings;

    void forget(@Observes NamesGone gone) {
        sittings.forget(gone);
    }
}
