package nl.sekswerkplatform.elections;

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

/** Looks every ten minutes which elections are to be counted; their days stand in the database, each settled under its lock. */
@Singleton
@Startup
@DependsOn("SchemaMigration")
@RunAs("operator")
@TransactionAttribute(TransactionAttributeType.NOT_SUPPORTED)
public class ElectionTimerService {
    private static final DueWork WORK = DueWork.of(ElectionTimerService.class);

    @Inject
    private CountElectionService elections;

    @Schedule(hour = "*", minute = "*/10", second = "40", persistent = false)
    void look() {
        WORK.attempt("Could not look for elections", this::settleAll);
    }

    /** All that is due; one that fails does not keep the others waiting. */
    @RolesAllowed("operator")
    public void settleAll() {
        WORK.each("An election could not be counted", elections.findDue(), elections::settle);
    }
}
