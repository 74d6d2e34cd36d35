package nl.sekswerkplatform.input;

import jakarta.ejb.Schedule;
import jakarta.ejb.Singleton;
import jakarta.ejb.TransactionManagement;
import jakarta.ejb.TransactionManagementType;
import jakarta.inject.Inject;
import java.util.logging.Level;
import java.util.logging.Logger;

/** Looks once an hour what is to be erased; a platform that was away does it then. */
@Singleton
@TransactionManagement(TransactionManagementType.BEAN)
public class ErasureTimer {
    private static final Logger LOG = Logger.getLogger(ErasureTimer.class.getName());

    @Inject
    private Erasure erasure;

    @Schedule(hour = "*", minute = "40", persistent = false)
    void look() {
        try {
            while (erasure.eraseSome()) {
                LOG.fine("more is to be erased");
            }
        } catch (RuntimeException fault) {
            LOG.log(
                    Level.WARNING,
                    "What is due could not be erased: {0}",
                    fault.getClass().getSimpleName());
        }
    }
}
