package nl.sekswerkplatform.pilots;

import java.time.LocalDate;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import nl.sekswerkplatform.shared.DomainEvent;
import nl.sekswerkplatform.shared.PublicRecord;

/**
 * A decision changed conditions of a pilot.
 *
 * @param decision its number
 */
public record ConditionsChanged(String pilotKey, String decision, LocalDate date, List<Condition> conditions)
        implements DomainEvent {
    @Override
    public Optional<PublicRecord> publicRecord() {
        Map<String, Object> parts = new LinkedHashMap<>();
        parts.put("decision", decision);
        parts.put(
                "conditions",
                conditions.stream()
                        .map(condition -> Map.<String, Object>of(
                                "key",
                                condition.key(),
                                "edition",
                                condition.edition(),
                                "text",
                                condition.text(),
                                "state",
                                condition.state().name()))
                        .toList());
        return Optional.of(PublicRecord.on(date, PublicRecord.Kind.PILOT_VERSION, "pilot/" + pilotKey, parts));
    }
}
