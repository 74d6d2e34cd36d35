package nl.sekswerkplatform.datepolls;

import jakarta.ejb.DependsOn;
import jakarta.ejb.Schedule;
import jakarta.ejb.Singleton;
import jakarta.ejb.Startup;
import jakarta.ejb.TransactionAttribute;
import jakarta.ejb.TransactionAttributeType;
import jakarta.inject.Inject;
import nl.sekswerkplatform.shared.DueWork;

/** Looks every minute which polls are to be closed; their days stand in the database, each closed under its lock. */
@Singleton
@Startup
@DependsOn("SchemaMigration")
@TransactionAttribute(TransactionAttributeType.NOT_SUPPORTED)
public class DueDatePollsService {
    private static final DueWork WORK = DueWork.of(DueDatePollsService.class);

    @Inject
    private DatePollService polls;

    @Schedule(hour = "*", minute = "*", second = "50", persistent = false)
    void closeWhatIsDue() {
        WORK.attempt(
                "Could not look for polls",
                () -> WORK.each("A poll could not be closed", polls.findDue(), polls::settle));
    }
}
