package nl.sekswerkplatform.evaluations;

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
 * Looks every half minute which evaluations come out. What is due stands in the database, by the day, so nothing is lost by
 * a restart and nothing tells an hour; each is settled under the lock of its row, so every node may look.
 */
@Singleton
@Startup
@DependsOn("SchemaMigration")
@RunAs("operator")
@TransactionAttribute(TransactionAttributeType.NOT_SUPPORTED)
public class EvaluationTimerService {
    private static final DueWork WORK = DueWork.of(EvaluationTimerService.class);

    @Inject
    private SettleEvaluationService evaluations;

    @Schedule(hour = "*", minute = "*", second = "*/30", persistent = false)
    void look() {
        WORK.attempt("Could not look for evaluations", this::settleAll);
    }

    /** All that is due; one that fails does not keep the others waiting. */
    @RolesAllowed("operator")
    public void settleAll() {
        WORK.each("An evaluation could not come out", evaluations.findDue(), evaluations::settle);
    }
}
