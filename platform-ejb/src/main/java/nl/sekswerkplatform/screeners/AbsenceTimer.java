package nl.sekswerkplatform.screeners;

import jakarta.ejb.Schedule;
import jakarta.ejb.Singleton;
import jakarta.ejb.TransactionManagement;
import jakarta.ejb.TransactionManagementType;
import jakarta.inject.Inject;
import nl.sekswerkplatform.shared.DueWork;

/** Looks every minute whether a group has had no screener for too long. */
@Singleton
@TransactionManagement(TransactionManagementType.BEAN)
public class AbsenceTimer {
    private static final DueWork WORK = DueWork.of(AbsenceTimer.class);

    @Inject
    private Watching watching;

    @Schedule(hour = "*", minute = "*", second = "20", persistent = false)
    void look() {
        WORK.attempt("Could not look who screens", watching::look);
    }
}
