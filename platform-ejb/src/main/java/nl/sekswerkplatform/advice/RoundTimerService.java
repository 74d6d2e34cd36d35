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
import nl.sekswerkplatform.shared.DueWork;

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
    private static final DueWork WORK = DueWork.of(RoundTimerService.class);

    @Inject
    private CloseRoundService rounds;

    @Schedule(hour = "*", minute = "*", second = "*/20", persistent = false)
    void look() {
        WORK.attempt("Could not look for rounds", this::settleAll);
    }

    /** All that is due. */
    @RolesAllowed("operator")
    public void settleAll() {
        WORK.each("A round could not be settled", rounds.findDue(), rounds::settle);
        WORK.each("A wording could not be settled", rounds.findWorded(), rounds::settleWordings);
    }
}
