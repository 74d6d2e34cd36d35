package nl.sekswerkplatform.sittings;

import jakarta.ejb.DependsOn;
import jakarta.ejb.Schedule;
import jakarta.ejb.Singleton;
import jakarta.ejb.Startup;
import jakarta.ejb.TransactionAttribute;
import jakarta.ejb.TransactionAttributeType;
import jakarta.inject.Inject;
import nl.sekswerkplatform.shared.DueWork;

/** Ends meetings that nobody ended, so that no moment is kept past their night, and throws old words away. */
@Singleton
@Startup
@DependsOn("SchemaMigration")
@TransactionAttribute(TransactionAttributeType.NOT_SUPPORTED)
public class ForgottenSittingsService {
    private static final DueWork WORK = DueWork.of(ForgottenSittingsService.class);

    @Inject
    private SittingService sittings;

    @Inject
    private ContributionService contributions;

    @Schedule(hour = "*", minute = "5", second = "30", persistent = false)
    void look() {
        WORK.attempt("Could not look for forgotten meetings", () -> {
            WORK.each("A forgotten meeting could not be ended", sittings.findForgotten(), sittings::endForgotten);
            contributions.forgetOld();
        });
    }
}
