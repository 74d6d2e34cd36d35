package nl.sekswerkplatform.admission;

import jakarta.annotation.security.RolesAllowed;
import jakarta.annotation.security.RunAs;
import jakarta.ejb.DependsOn;
import jakarta.ejb.Schedule;
import jakarta.ejb.Singleton;
import jakarta.ejb.Startup;
import jakarta.ejb.TransactionAttribute;
import jakarta.ejb.TransactionAttributeType;
import jakarta.inject.Inject;
import java.util.function.Consumer;
import nl.sekswerkplatform.shared.DueWork;

/**
 * Looks every hour what is due for the windows. The days stand in the database, so nothing is lost by a restart; each
 * node may look, because every step works under the lock of its row.
 */
@Singleton
@Startup
@DependsOn("SchemaMigration")
@RunAs("operator")
@TransactionAttribute(TransactionAttributeType.NOT_SUPPORTED)
public class DueWindowsService {
    private static final DueWork WORK = DueWork.of(DueWindowsService.class);

    @Inject
    private TakeOverService takeOvers;

    @Schedule(hour = "*", minute = "3", persistent = false)
    void look() {
        WORK.attempt("Could not look for due windows", this::doWhatIsDue);
    }

    /** All that is due now, of every window. */
    @RolesAllowed("operator")
    public void doWhatIsDue() {
        takeOvers.findUnfinished().forEach(window -> {
            attempt(takeOvers::settle, window);
            attempt(takeOvers::takeOutCards, window);
        });
        takeOvers.findGroupsToRenew().forEach(group -> attempt(takeOvers::renew, group));
    }

    /** One that fails does not keep the others waiting; it is tried again in an hour. */
    private static <T> void attempt(Consumer<T> step, T subject) {
        WORK.attempt("A window could not go on", () -> step.accept(subject));
    }
}
