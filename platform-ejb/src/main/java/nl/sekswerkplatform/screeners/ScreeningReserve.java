package nl.sekswerkplatform.screeners;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import nl.sekswerkplatform.groups.Mandate;
import nl.sekswerkplatform.groups.Reserve;

/** Residents' screeners are called upon while they stand in. */
@ApplicationScoped
class ScreeningReserve implements Reserve {
    @Inject
    private ScreeningWatchRepository watches;

    @Override
    public boolean isCalled(Mandate mandate) {
        return mandate == Mandate.SCREENER && watches.findStoodIn().isPresent();
    }
}
