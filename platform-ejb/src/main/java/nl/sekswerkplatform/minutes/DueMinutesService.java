package nl.sekswerkplatform.minutes;

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
 * Looks every minute whether minutes are due. What is due stands in the database, so nothing is lost by a restart; each
 * node may look, because {@link MinutesService#settle} works under the lock of the row.
 */
@Singleton
@Startup
@DependsOn("SchemaMigration")
@TransactionAttribute(TransactionAttributeType.NOT_SUPPORTED)
public class DueMinutesService {
    private static final Logger LOG = Logger.getLogger(DueMinutesService.class.getName());

    @Inject
    private MinutesService minutes;

    @Schedule(hour = "*", minute = "*", second = "20", persistent = false)
    void settleWhatIsDue() {
        try {
            minutes.findOffered().forEach(this::settle);
        } catch (RuntimeException away) {
            LOG.log(
                    Level.WARNING,
                    "Could not look for due minutes: {0}",
                    away.getClass().getSimpleName());
        }
    }

    /** One that fails does not keep the others waiting. */
    private void settle(int meetingNumber) {
        try {
            minutes.settle(meetingNumber);
        } catch (RuntimeException failed) {
            LOG.log(Level.WARNING, "Could not settle minutes of meeting " + meetingNumber, failed);
        }
    }
}
