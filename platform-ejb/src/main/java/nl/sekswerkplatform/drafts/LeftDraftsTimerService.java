package nl.sekswerkplatform.drafts;

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

/** Takes out, each night, the drafts whose week is over: of members who left, and texts that nobody sends any more. */
@Singleton
@Startup
@DependsOn("SchemaMigration")
@RunAs("operator")
@TransactionAttribute(TransactionAttributeType.NOT_SUPPORTED)
public class LeftDraftsTimerService {
    private static final Logger LOG = Logger.getLogger(LeftDraftsTimerService.class.getName());

    @Inject
    private DraftService drafts;

    @Schedule(hour = "3", minute = "40", persistent = false)
    void look() {
        try {
            drafts.removeLeftBehind();
        } catch (RuntimeException away) {
            LOG.log(
                    Level.WARNING,
                    "Could not look for drafts: {0}",
                    away.getClass().getSimpleName());
        }
    }
}
