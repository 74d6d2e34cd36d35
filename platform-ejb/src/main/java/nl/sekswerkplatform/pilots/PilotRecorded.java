package nl.sekswerkplatform.pilots;

import java.time.LocalDate;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import nl.sekswerkplatform.shared.DomainEvent;
import nl.sekswerkplatform.shared.PublicRecord;

/** A pilot stands with these conditions and criteria from now on. */
public record PilotRecorded(LocalDate date, EarlierPilot pilot) implements DomainEvent {
    @Override
    public Optional<PublicRecord> publicRecord() {
        Map<String, Object> parts = new LinkedHashMap<>();
        parts.put("title", pilot.title());
        parts.put("question", pilot.question());
        parts.put("status", pilot.status().name());
        if (pilot.budget() != null) {
            parts.put("budget", pilot.budget());
        }
        if (pilot.area() != null) {
            parts.put("area", pilot.area());
        }
        parts.put(
                "conditions",
                pilot.conditions().stream().map(PilotRecorded::condition).toList());
        parts.put(
                "criteria",
                pilot.criteria().stream().map(PilotRecorded::criterion).toList());
        return Optional.of(PublicRecord.on(date, PublicRecord.Kind.PILOT_VERSION, "pilot/" + pilot.key(), parts));
    }

    private static Map<String, Object> condition(EarlierPilot.EarlierCondition condition) {
        return Map.of(
                "key",
                condition.key(),
                "text",
                condition.text(),
                "state",
                condition.state().name());
    }

    private static Map<String, Object> criterion(EarlierPilot.EarlierCriterion criterion) {
        List<Map<String, Object>> indicators = criterion.indicators().stream()
                .map(indicator -> Map.<String, Object>of("key", indicator.key(), "text", indicator.text()))
                .toList();
        return Map.of("key", criterion.key(), "text", criterion.text(), "indicators", indicators);
    }
}
