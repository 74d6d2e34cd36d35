package nl.sekswerkplatform.houserules;

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

/** Looks every ten minutes whose words return; their days stand in the database, each is given back under its lock. */
@Singleton
@Startup
@DependsOn("SchemaMigration")
@RunAs("operator")
@TransactionAttribute(TransactionAttributeType.NOT_SUPPORTED)
public class ReturningWordsService {
    private static final Logger LOG = Logger.getLogger(ReturningWordsService.class.getName());

    @Inject
    private HouseRuleService houseRules;

    @Schedule(hour = "*", minute = "*/10", second = "40", persistent = false)
    void look() {
        try {
            giveBackAll();
        } catch (RuntimeException away) {
            LOG.log(
                    Level.WARNING,
                    "Could not look for hidden words: {0}",
                    away.getClass().getSimpleName());
        }
    }

    /** All that is due; one that fails does not keep the others waiting. */
    @RolesAllowed("operator")
    public void giveBackAll() {
        for (UUID due : houseRules.findDue()) {
            try {
                houseRules.giveBack(due);
            } catch (RuntimeException failed) {
                LOG.log(
                        Level.WARNING,
                        "Hidden words could not return: {0}",
                        failed.getClass().getSimpleName());
            }
        }
    }
}
