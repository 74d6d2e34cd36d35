package nl.sekswerkplatform.datepolls;

import jakarta.ejb.DependsOn;
import jakarta.ejb.Schedule;
import jakarta.ejb.Singleton;
import jakarta.ejb.Startup;
import jakarta.ejb.TransactionAttribute;
import jakarta.ejb.TransactionAttributeType;
import jakarta.inject.Inject;
import java.util.logging.Level;
import java.util.logging.Logger;

/** Looks every minute which polls are to be closed; their days stand in the database, each closed under its lock. */
@Singleton
@Startup
@DependsOn("SchemaMigration")
@TransactionAttribute(TransactionAttributeType.NOT_SUPPORTED)
public class DueDatePollsService {
    private static final Logger LOG = Logger.getLogger(DueDatePollsService.class.getName());

    @Inject
    private DatePollService polls;

    @Schedule(hour = "*", minute = "*", second = "50", persistent = false)
    void closeWhatIsDue() {
        try {
            polls.findDue().forEach(this::close);
        } catch (RuntimeException away) {
            LOG.log(
                    Level.WARNING,
                    "Could not look for polls: {0}",
                    away.getClass().getSimpleName());
        }
    }

    /** One that fails does not keep the others waiting. */
    private void close(int meeting) {
        try {
            polls.settle(meeting);
        } catch (RuntimeException failed) {
            LOG.log(
                    Level.WARNING,
                    "A poll could not be closed: {0}",
                    failed.getClass().getSimpleName());
        }
    }
}
