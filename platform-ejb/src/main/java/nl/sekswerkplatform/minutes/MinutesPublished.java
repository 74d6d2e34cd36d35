package nl.sekswerkplatform.minutes;

import java.time.LocalDate;
import java.util.Collections;
import java.util.LinkedHashMap;
import java.util.Map;
import java.util.Optional;
import nl.sekswerkplatform.shared.DomainEvent;
import nl.sekswerkplatform.shared.PublicRecord;

/**
 * The minutes of this meeting are public from now on.
 *
 * @param parts for the log: one for each item, and how they were confirmed
 */
public record MinutesPublished(int meetingNumber, LocalDate date, Map<String, Object> parts) implements DomainEvent {
    public MinutesPublished {
        parts = Collections.unmodifiableMap(new LinkedHashMap<>(parts));
    }

    @Override
    public Optional<PublicRecord> publicRecord() {
        return Optional.of(PublicRecord.on(date, PublicRecord.Kind.MINUTES, "meeting/" + meetingNumber, parts));
    }
}
