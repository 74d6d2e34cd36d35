package nl.sekswerkplatform.input;

import jakarta.ejb.Schedule;
import jakarta.ejb.Singleton;
import jakarta.ejb.TransactionManagement;
import jakarta.ejb.TransactionManagementType;
import jakarta.inject.Inject;
import java.util.logging.Level;
import java.util.logging.Logger;

/** Looks every five seconds whether a receipt is still to be made. */
@Singleton
@TransactionManagement(TransactionManagementType.BEAN)
public class LateReceiptTimer {
    private static final Logger LOG = Logger.getLogger(LateReceiptTimer.class.getName());

    @Inject
    private LateReceipts late;

    @Schedule(hour = "*", minute = "*", second = "*/5", persistent = false)
    void look() {
        try {
            late.make();
        } catch (RuntimeException fault) {
            LOG.log(
                    Level.WARNING,
                    "Receipts have to wait: {0}",
                    fault.getClass().getSimpleName());
        }
    }
}
