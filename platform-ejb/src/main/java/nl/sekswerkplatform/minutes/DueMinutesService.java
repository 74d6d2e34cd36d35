package nl.sekswerkplatform.minutes;

import jakarta.ejb.DependsOn;
import jakarta.ejb.Schedule;
import jakarta.ejb.Singleton;
import jakarta.ejb.Startup;
import jakarta.ejb.TransactionAttribute;
import jakarta.ejb.TransactionAttributeType;
import jakarta.inject.Inject;
import nl.sekswerkplatform.shared.DueWork;

/**
 * Looks every minute whether minutes are due. What is due stands in the database, so nothing is lost by a restart; each
 * node may look, because {@link MinutesService#settle} works under the lock of the row.
 */
@Singleton
@Startup
@DependsOn("SchemaMigration")
@TransactionAttribute(TransactionAttributeType.NOT_SUPPORTED)
public class DueMinutesService {
    private static final DueWork WORK = DueWork.of(DueMinutesService.class);

    @Inject
    private MinutesService minutes;

    @Schedule(hour = "*", minute = "*", second = "20", persistent = false)
    void settleWhatIsDue() {
        WORK.attempt(
                "Could not look for due minutes",
                () -> WORK.each("Minutes could not be settled", minutes.findOffered(), minutes::settle));
    }
}
