package nl.sekswerkplatform.drafts;

import jakarta.annotation.security.RunAs;
import jakarta.ejb.DependsOn;
import jakarta.ejb.Schedule;
import jakarta.ejb.Singleton;
import jakarta.ejb.Startup;
import jakarta.ejb.TransactionAttribute;
import jakarta.ejb.TransactionAttributeType;
import jakarta.inject.Inject;
import nl.sekswerkplatform.shared.DueWork;

/** Takes out, each night, the drafts whose week is over: of members who left, and texts that nobody sends any more. */
@Singleton
@Startup
@DependsOn("SchemaMigration")
@RunAs("operator")
@TransactionAttribute(TransactionAttributeType.NOT_SUPPORTED)
public class LeftDraftsTimerService {
    private static final DueWork WORK = DueWork.of(LeftDraftsTimerService.class);

    @Inject
    private DraftService drafts;

    @Schedule(hour = "3", minute = "40", persistent = false)
    void look() {
        WORK.attempt("Could not look for drafts", drafts::removeLeftBehind);
    }
}
