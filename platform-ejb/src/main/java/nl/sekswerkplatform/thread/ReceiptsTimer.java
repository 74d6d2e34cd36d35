package nl.sekswerkplatform.thread;

import jakarta.annotation.security.RunAs;
import jakarta.ejb.Schedule;
import jakarta.ejb.Singleton;
import jakarta.inject.Inject;

/** Looks each night which receipts have told all that will come of their inputs. */
@Singleton
@RunAs("operator")
public class ReceiptsTimer {
    @Inject
    private InputsOfThread inputs;

    @Schedule(hour = "2", minute = "20", persistent = false)
    void look() {
        inputs.endReceipts();
    }
}
