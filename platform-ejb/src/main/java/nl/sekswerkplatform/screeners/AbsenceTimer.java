package nl.sekswerkplatform.screeners;

import jakarta.ejb.Schedule;
import jakarta.ejb.Singleton;
import jakarta.ejb.TransactionManagement;
import jakarta.ejb.TransactionManagementType;
import jakarta.inject.Inject;
import java.util.logging.Level;
import java.util.logging.Logger;

/** Looks every minute whether a group has had no screener for too long. */
@Singleton
@TransactionManagement(TransactionManagementType.BEAN)
public class AbsenceTimer {
    private static final Logger LOG = Logger.getLogger(AbsenceTimer.class.getName());

    @Inject
    private Watching watching;

    @Schedule(hour = "*", minute = "*", second = "20", persistent = false)
    void look() {
        try {
            watching.look();
        } catch (RuntimeException fault) {
            LOG.log(
                    Level.WARNING,
                    "Could not look who screens: {0}",
                    fault.getClass().getSimpleName());
        }
    }
}
