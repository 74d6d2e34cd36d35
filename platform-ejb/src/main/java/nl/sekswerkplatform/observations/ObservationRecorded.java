package nl.sekswerkplatform.observations;

import java.time.LocalDate;
import java.util.LinkedHashMap;
import java.util.Map;
import java.util.Optional;
import nl.sekswerkplatform.shared.DomainEvent;
import nl.sekswerkplatform.shared.IsoWeek;
import nl.sekswerkplatform.shared.PublicRecord;

/**
 * An indicator was observed. A value that is too small to be shown is not in the log either.
 *
 * @param inWeek true when a member of a protected group entered it: then the log knows no day of it
 */
public record ObservationRecorded(LocalDate date, boolean inWeek, String indicatorKey, ShownObservation observation)
        implements DomainEvent {
    @Override
    public Optional<PublicRecord> publicRecord() {
        Map<String, Object> parts = new LinkedHashMap<>();
        parts.put("period", observation.period().value());
        parts.put("edition", observation.edition());
        parts.put("value", observation.value().<Object>map(v -> v).orElse("suppressed"));
        observation.method().ifPresent(method -> parts.put("method", method));
        observation.note().ifPresent(note -> parts.put("note", note));
        observation.correction().ifPresent(why -> parts.put("correction", why));
        parts.put("source", observation.source().value());
        parts.put("enteredBy", observation.enteredBy().value());
        String ref = "indicator/" + indicatorKey;
        return Optional.of(
                inWeek
                        ? new PublicRecord(PublicRecord.Kind.OBSERVATION, ref, null, IsoWeek.of(date), parts)
                        : PublicRecord.on(date, PublicRecord.Kind.OBSERVATION, ref, parts));
    }
}
