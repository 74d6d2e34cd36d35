package nl.sekswerkplatform.minutes;

import java.time.LocalDate;
import java.util.Collections;
import java.util.LinkedHashMap;
import java.util.Map;
import java.util.Optional;
import nl.sekswerkplatform.shared.DomainEvent;
import nl.sekswerkplatform.shared.PublicRecord;

/**
 * Published minutes of this meeting are corrected; what was published before stays readable.
 *
 * @param parts for the log: the points that are corrected, why, what it replaces, and how it was confirmed
 */
public record ErratumPublished(int meetingNumber, LocalDate date, Map<String, Object> parts) implements DomainEvent {
    public ErratumPublished {
        parts = Collections.unmodifiableMap(new LinkedHashMap<>(parts));
    }

    @Override
    public Optional<PublicRecord> publicRecord() {
        return Optional.of(PublicRecord.on(date, PublicRecord.Kind.ERRATUM, "meeting/" + meetingNumber, parts));
    }
}
