package nl.sekswerkplatform.sittings;

import jakarta.ejb.DependsOn;
import jakarta.ejb.Schedule;
import jakarta.ejb.Singleton;
import jakarta.ejb.Startup;
import jakarta.ejb.TransactionAttribute;
import jakarta.ejb.TransactionAttributeType;
import jakarta.inject.Inject;
import java.util.logging.Level;
import java.util.logging.Logger;

/** Ends meetings that nobody ended, so that no moment is kept past their night, and throws old words away. */
@Singleton
@Startup
@DependsOn("SchemaMigration")
@TransactionAttribute(TransactionAttributeType.NOT_SUPPORTED)
public class ForgottenSittingsService {
    private static final Logger LOG = Logger.getLogger(ForgottenSittingsService.class.getName());

    @Inject
    private SittingService sittings;

    @Inject
    private ContributionService contributions;

    @Schedule(hour = "*", minute = "5", second = "30", persistent = false)
    void look() {
        try {
            sittings.findForgotten().forEach(this::end);
            contributions.forgetOld();
        } catch (RuntimeException away) {
            LOG.log(
                    Level.WARNING,
                    "Could not look for forgotten meetings: {0}",
                    away.getClass().getSimpleName());
        }
    }

    /** One that fails does not keep the others waiting. */
    private void end(int meeting) {
        try {
            sittings.endForgotten(meeting);
        } catch (RuntimeException failed) {
            LOG.log(
                    Level.WARNING,
                    "A forgotten meeting could not be ended: {0}",
                    failed.getClass().getSimpleName());
        }
    }
}
