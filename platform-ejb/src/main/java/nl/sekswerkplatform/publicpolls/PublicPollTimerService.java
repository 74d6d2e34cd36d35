package nl.sekswerkplatform.publicpolls;

import jakarta.ejb.DependsOn;
import jakarta.ejb.Schedule;
import jakarta.ejb.Singleton;
import jakarta.ejb.Startup;
import jakarta.ejb.TransactionAttribute;
import jakarta.ejb.TransactionAttributeType;
import jakarta.inject.Inject;
import nl.sekswerkplatform.shared.DueWork;

/** Looks every minute which polls are to be counted; their days stand in the database, each counted under its lock. */
@Singleton
@Startup
@DependsOn("SchemaMigration")
@TransactionAttribute(TransactionAttributeType.NOT_SUPPORTED)
public class PublicPollTimerService {
    private static final DueWork WORK = DueWork.of(PublicPollTimerService.class);

    @Inject
    private PublicPollService polls;

    @Schedule(hour = "*", minute = "*", second = "20", persistent = false)
    void countWhatIsDue() {
        WORK.attempt(
                "Could not look for polls",
                () -> WORK.each("A poll could not be counted", polls.findDue(), polls::settle));
    }
}
