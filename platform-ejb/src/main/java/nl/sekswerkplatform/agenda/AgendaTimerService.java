package nl.sekswerkplatform.agenda;

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

/** Finishes agendas that a stopped platform left half composed, and lets go of ballots that nobody needs any more. */
@Singleton
@Startup
@DependsOn("SchemaMigration")
@RunAs("operator")
@TransactionAttribute(TransactionAttributeType.NOT_SUPPORTED)
public class AgendaTimerService {
    private static final DueWork WORK = DueWork.of(AgendaTimerService.class);

    @Inject
    private CountBallotsService counting;

    @Inject
    private FinishAgendaService finishing;

    @Schedule(hour = "*", minute = "*", second = "50", persistent = false)
    void look() {
        WORK.attempt("Could not look for ballots", this::lookNow);
    }

    /** All that is due. */
    @RolesAllowed("operator")
    public void lookNow() {
        counting.findUncounted().forEach(finishing::finish);
        counting.letGo();
    }
}
