package nl.sekswerkplatform.advice;

import java.time.LocalDate;
import java.time.ZoneOffset;
import java.util.LinkedHashMap;
import java.util.Map;
import java.util.Optional;
import nl.sekswerkplatform.shared.DomainEvent;
import nl.sekswerkplatform.shared.PublicRecord;

/** The table is asked for its advice. */
public record RoundOpened(int number, LocalDate date, Map<String, Object> parts) implements DomainEvent {
    static RoundOpened of(ConsentRound round) {
        Map<String, Object> parts = new LinkedHashMap<>();
        parts.put("step", "opened");
        parts.put("meeting", round.subject().meeting());
        parts.put("item", round.subject().position());
        parts.put("title", round.subject().title());
        parts.put("by", round.openedBy().value());
        parts.put("texts", round.texts().stream().map(RoundText::text).toList());
        parts.put("until", round.due().toInstant(ZoneOffset.UTC).toString());
        return new RoundOpened(round.number(), round.openedOn(), parts);
    }

    @Override
    public Optional<PublicRecord> publicRecord() {
        return Optional.of(PublicRecord.on(date, PublicRecord.Kind.ROUND, "round/" + number, parts));
    }
}
