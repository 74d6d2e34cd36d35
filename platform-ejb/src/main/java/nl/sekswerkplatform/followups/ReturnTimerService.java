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
import nl.sekswerkplatform.shared.DueWork;

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
    private static final DueWork WORK = DueWork.of(ReturnTimerService.class);

    @Inject
    private ReturnService returns;

    @Schedule(hour = "5,13", minute = "7", persistent = false)
    void look() {
        WORK.attempt("Could not look for late follow-ups", this::settleAll);
    }

    /** All that is due; one that fails does not keep the others waiting. */
    @RolesAllowed("operator")
    public void settleAll() {
        WORK.each("A follow-up could not return", returns.findDue(), returns::settle);
    }
}
