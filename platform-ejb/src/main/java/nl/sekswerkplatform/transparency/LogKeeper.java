package nl.sekswerkplatform.transparency;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.enterprise.event.Observes;
import jakarta.inject.Inject;
import java.security.SecureRandom;
import nl.sekswerkplatform.shared.DomainEvent;

/**
 * Enters what is published. It observes in the transaction of the act: where the entry cannot be written, the act does
 * not happen.
 */
@ApplicationScoped
class LogKeeper {
    private final SecureRandom random = new SecureRandom();

    @Inject
    private LogRepository log;

    void keep(@Observes DomainEvent event) {
        event.publicRecord().ifPresent(record -> log.add(LogEntry.of(record, random)));
    }
}
