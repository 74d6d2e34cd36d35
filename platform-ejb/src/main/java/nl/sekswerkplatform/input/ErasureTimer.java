package nl.sekswerkplatform.input;

import jakarta.ejb.Schedule;
import jakarta.ejb.Singleton;
import jakarta.ejb.TransactionManagement;
import jakarta.ejb.TransactionManagementType;
import jakarta.inject.Inject;
import nl.sekswerkplatform.shared.DueWork;

/** Looks once an hour what is to be erased; a platform that was away does it then. */
@Singleton
@TransactionManagement(TransactionManagementType.BEAN)
public class ErasureTimer {
    private static final DueWork WORK = DueWork.of(ErasureTimer.class);

    @Inject
    private Erasure erasure;

    @Schedule(hour = "*", minute = "40", persistent = false)
    void look() {
        WORK.attempt("What is due could not be erased", () -> {
            boolean more = true;
            while (more) {
                more = erasure.eraseSome();
            }
        });
    }
}
