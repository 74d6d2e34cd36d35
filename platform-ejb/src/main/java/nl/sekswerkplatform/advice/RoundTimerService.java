package nl.sekswerkplatform.advice;

import jakarta.annotation.security.RolesAllowed;
import jakarta.annotation.security.RunAs;
import jakarta.ejb.DependsOn;
import jakarta.ejb.Schedule;
import jakarta.ejb.Singleton;
import jakarta.ejb.Startup;
import jakarta.ejb.TransactionAttribute;
import jakarta.ejb.TransactionAttributeType;
import jakarta.inject.Inject;
import java.util.List;
import java.util.function.IntConsumer;
import java.util.logging.Level;
import java.util.logging.Logger;

/**
 * Looks every twenty seconds which rounds are to be counted. Their times stand in the database, so nothing is lost by a
 * restart; each is settled under the lock of its row, so every node may look.
 */
@Singleton
@Startup
@DependsOn("SchemaMigration")
@RunAs("operator")
@TransactionAttribute(TransactionAttributeType.NOT_SUPPORTED)
public class RoundTimerService {
    private static final Logger LOG = Logger.getLogger(RoundTimerService.class.getName());

    @Inject
    private CloseRoundService rounds;

    @Schedule(hour = "*", minute = "*", second = "*/20", persistent = false)
    void look() {
        try {
            settleAll();
        } catch (RuntimeException away) {
            LOG.log(
                    Level.WARNING,
                    "Could not look for rounds: {0}",
                    away.getClass().getSimpleName());
        }
    }

    /** All that is due. */
    @RolesAllowed("operator")
    public void settleAll() {
        settle(rounds.findDue(), rounds::settle);
        settle(rounds.findWorded(), rounds::settleWordings);
    }

    /** One that fails does not keep the others waiting. */
    private static void settle(List<Integer> due, IntConsumer act) {
        for (int number : due) {
            try {
                act.accept(number);
            } catch (RuntimeException failed) {
                LOG.log(
                        Level.WARNING,
                        "A round could not be settled: {0}",
                        failed.getClass().getSimpleName());
            }
        }
    }
}
