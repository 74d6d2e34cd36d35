package nl.sekswerkplatform.input;

import jakarta.ejb.Schedule;
import jakarta.ejb.Singleton;
import jakarta.ejb.TransactionManagement;
import jakarta.ejb.TransactionManagementType;
import jakarta.inject.Inject;
import nl.sekswerkplatform.shared.DueWork;

/** Looks every five seconds whether a receipt is still to be made. */
@Singleton
@TransactionManagement(TransactionManagementType.BEAN)
public class LateReceiptTimer {
    private static final DueWork WORK = DueWork.of(LateReceiptTimer.class);

    @Inject
    private LateReceipts late;

    @Schedule(hour = "*", minute = "*", second = "*/5", persistent = false)
    void look() {
        WORK.attempt("Receipts have to wait", late::make);
    }
}
