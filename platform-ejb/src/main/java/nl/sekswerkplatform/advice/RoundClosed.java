package nl.sekswerkplatform.advice;

import java.time.LocalDate;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import nl.sekswerkplatform.groups.GroupKey;
import nl.sekswerkplatform.shared.DomainEvent;
import nl.sekswerkplatform.shared.PublicRecord;

/** The round was counted: this is what the table advises. Holds no number of people, and no reason of anybody. */
public record RoundClosed(int number, LocalDate date, Map<String, Object> parts) implements DomainEvent {
    static RoundClosed of(ConsentRound round) {
        Map<String, Object> parts = new LinkedHashMap<>();
        parts.put("step", "closed");
        parts.put("outcome", round.outcome().name());
        parts.put("heard", keys(round, true));
        parts.put("notHeard", keys(round, false));
        parts.put("texts", round.texts().stream().map(text -> told(round, text)).toList());
        return new RoundClosed(round.number(), round.closedOn(), parts);
    }

    private static List<String> keys(ConsentRound round, boolean heard) {
        return round.groups().stream()
                .filter(group -> group.isHeard() == heard)
                .map(group -> group.groupKey().value())
                .toList();
    }

    private static Map<String, Object> told(ConsentRound round, RoundText text) {
        Map<String, Object> stances = new LinkedHashMap<>();
        for (GroupTurnout group : round.groups()) {
            GroupKey key = group.groupKey();
            text.stance(key).ifPresent(stance -> stances.put(key.value(), stance.name()));
        }
        Map<String, Object> told = new LinkedHashMap<>();
        told.put("number", text.number());
        told.put("outcome", text.outcome().name());
        told.put("stances", stances);
        return told;
    }

    @Override
    public Optional<PublicRecord> publicRecord() {
        return Optional.of(PublicRecord.on(date, PublicRecord.Kind.ROUND, "round/" + number, parts));
    }
}
