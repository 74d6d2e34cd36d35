package nl.sekswerkplatform.pilots;

import java.time.LocalDate;
import java.util.LinkedHashMap;
import java.util.Map;
import java.util.Optional;
import nl.sekswerkplatform.shared.DomainEvent;
import nl.sekswerkplatform.shared.PublicRecord;

/** An indicator was observed. A value that is too small to be shown is not in the log either. */
public record ObservationRecorded(LocalDate date, String indicatorKey, ShownObservation observation)
        implements DomainEvent {
    @Override
    public Optional<PublicRecord> publicRecord() {
        Map<String, Object> parts = new LinkedHashMap<>();
        parts.put("period", observation.period().value());
        parts.put("value", observation.value().<Object>map(v -> v).orElse("suppressed"));
        observation.note().ifPresent(note -> parts.put("note", note));
        parts.put("source", observation.source().value());
        return Optional.of(PublicRecord.on(date, PublicRecord.Kind.OBSERVATION, "indicator/" + indicatorKey, parts));
    }
}
