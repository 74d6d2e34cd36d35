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
import java.util.logging.Level;
import java.util.logging.Logger;

/** Finishes agendas that a stopped platform left half composed, and lets go of ballots that nobody needs any more. */
@Singleton
@Startup
@DependsOn("SchemaMigration")
@RunAs("operator")
@TransactionAttribute(TransactionAttributeType.NOT_SUPPORTED)
public class AgendaTimerService {
    private static final Logger LOG = Logger.getLogger(AgendaTimerService.class.getName());

    @Inject
    private CountBallotsService counting;

    @Inject
    private FinishAgendaService finishing;

    @Schedule(hour = "*", minute = "*", second = "50", persistent = false)
    void look() {
        try {
            lookNow();
        } catch (RuntimeException away) {
            LOG.log(
                    Level.WARNING,
                    "Could not look for ballots: {0}",
                    away.getClass().getSimpleName());
        }
    }

    /** All that is due. */
    @RolesAllowed("operator")
    public void lookNow() {
        counting.findUncounted().forEach(finishing::finish);
        counting.letGo();
    }
}
