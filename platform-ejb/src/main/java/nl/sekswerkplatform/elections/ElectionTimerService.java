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
import java.util.UUID;
import java.util.logging.Level;
import java.util.logging.Logger;

/** Looks every ten minutes which elections are to be counted; their days stand in the database, each settled under its lock. */
@Singleton
@Startup
@DependsOn("SchemaMigration")
@RunAs("operator")
@TransactionAttribute(TransactionAttributeType.NOT_SUPPORTED)
public class ElectionTimerService {
    private static final Logger LOG = Logger.getLogger(ElectionTimerService.class.getName());

    @Inject
    private CountElectionService elections;

    @Schedule(hour = "*", minute = "*/10", second = "40", persistent = false)
    void look() {
        try {
            settleAll();
        } catch (RuntimeException away) {
            LOG.log(
                    Level.WARNING,
                    "Could not look for elections: {0}",
                    away.getClass().getSimpleName());
        }
    }

    /** All that is due; one that fails does not keep the others waiting. */
    @RolesAllowed("operator")
    public void settleAll() {
        for (UUID due : elections.findDue()) {
            try {
                elections.settle(due);
            } catch (RuntimeException failed) {
                LOG.log(
                        Level.WARNING,
                        "An election could not be counted: {0}",
                        failed.getClass().getSimpleName());
            }
        }
    }
}
