package nl.sekswerkplatform.groupreplies;

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
 * Looks every hour which replies of groups can be read by all. What is due stands in the database, so nothing is lost by a
 * restart; each is settled under the lock of its row, so every node may look.
 */
@Singleton
@Startup
@DependsOn("SchemaMigration")
@RunAs("operator")
@TransactionAttribute(TransactionAttributeType.NOT_SUPPORTED)
public class ReplyTimerService {
    private static final DueWork WORK = DueWork.of(ReplyTimerService.class);

    @Inject
    private GroupReplyService replies;

    @Schedule(hour = "*", minute = "3", persistent = false)
    void look() {
        WORK.attempt("Could not look for replies of groups", this::settleAll);
    }

    /** All that is due; one that fails does not keep the others waiting. */
    @RolesAllowed("operator")
    public void settleAll() {
        WORK.each("A reply could not be published", replies.findDue(), replies::settle);
    }
}
