package nl.sekswerkplatform.input;

import jakarta.ejb.Schedule;
import jakarta.ejb.Singleton;
import jakarta.ejb.TransactionManagement;
import jakarta.ejb.TransactionManagementType;
import jakarta.inject.Inject;
import nl.sekswerkplatform.shared.DueWork;

/**
 * Looks every ten seconds whether a batch is due. The due time is in the database, where it survives a restart and is
 * one for all nodes.
 */
@Singleton
@TransactionManagement(TransactionManagementType.BEAN)
public class PublicationTimer {
    private static final DueWork WORK = DueWork.of(PublicationTimer.class);

    @Inject
    private PublicationBatch batch;

    @Inject
    private PublicationRule rule;

    /** Whatever goes wrong is tried again in ten seconds; a timer that throws might never ring again. */
    @Schedule(hour = "*", minute = "*", second = "*/10", persistent = false)
    void look() {
        WORK.attempt("No batch of inputs could come out", () -> batch.publishWhenDue(rule));
    }
}
