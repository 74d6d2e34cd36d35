package nl.sekswerkplatform.followups;

import jakarta.annotation.security.RolesAllowed;
import jakarta.annotation.security.RunAs;
import jakarta.ejb.DependsOn;
import jakarta.ejb.Schedule;
import jakarta.ejb.Singleton;
import jakarta.ejb.Startup;
import jakarta.ejb.TransactionAttribute;
import jakarta.ejb.TransactionAttributeType;
import jakarta.inject.Inject;
import java.util.logging.Level;
import java.util.logging.Logger;

/**
 * Looks twice a day which follow-ups return to the agenda. What is due stands in the database, so nothing is lost by a
 * restart; each is settled under the lock of its row, so every node may look.
 */
@Singleton
@Startup
@DependsOn("SchemaMigration")
@RunAs("operator")
@TransactionAttribute(TransactionAttributeType.NOT_SUPPORTED)
public class ReturnTimerService {
    private static final Logger LOG = Logger.getLogger(ReturnTimerService.class.getName());

    @Inject
    private ReturnService returns;

    @Schedule(hour = "5,13", minute = "7", persistent = false)
    void look() {
        try {
            settleAll();
        } catch (RuntimeException away) {
            LOG.log(
                    Level.WARNING,
                    "Could not look for late follow-ups: {0}",
                    away.getClass().getSimpleName());
        }
    }

    /** All that is due; one that fails does not keep the others waiting. */
    @RolesAllowed("operator")
    public void settleAll() {
        for (FollowUpKey key : returns.findDue()) {
            try {
                returns.settle(key);
            } catch (RuntimeException failed) {
                LOG.log(
                        Level.WARNING,
                        "A follow-up could not return: {0}",
                        failed.getClass().getSimpleName());
            }
        }
    }
}
