package nl.sekswerkplatform.decisions;

import java.time.LocalDate;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import nl.sekswerkplatform.shared.DomainEvent;
import nl.sekswerkplatform.shared.PublicRecord;

/** A decision was published, with all that it says and promises. */
public record DecisionPublished(LocalDate date, Decision decision) implements DomainEvent {
    @Override
    public Optional<PublicRecord> publicRecord() {
        Map<String, Object> parts = new LinkedHashMap<>();
        parts.put("title", decision.title());
        parts.put("kind", decision.kind().name());
        parts.put("text", decision.text());
        parts.put("reasons", decision.reasons());
        parts.put("by", decision.by());
        parts.put("decidedOn", decision.date().toString());
        decision.pilotKey().ifPresent(pilot -> parts.put("pilot", pilot));
        AdviceResponse advice = decision.advice();
        advice.minutes().ifPresent(item -> parts.put("minutes", item.meeting() + "/" + item.item()));
        advice.recommendationKey().ifPresent(key -> parts.put("recommendation", key));
        advice.response().ifPresent(response -> parts.put("response", response.name()));
        advice.reasons().ifPresent(reasons -> parts.put("responseReasons", reasons));
        parts.put("answers", answers());
        parts.put("followUps", followUps());
        return Optional.of(PublicRecord.on(date, PublicRecord.Kind.DECISION, "decision/" + decision.number(), parts));
    }

    private List<Map<String, Object>> answers() {
        return decision.answers().stream()
                .map(answer -> {
                    Map<String, Object> said = new LinkedHashMap<>();
                    said.put("group", answer.group().value());
                    said.put("response", answer.response().name());
                    answer.reasons().ifPresent(reasons -> said.put("reasons", reasons));
                    return said;
                })
                .toList();
    }

    private List<Map<String, Object>> followUps() {
        return decision.followUps().stream()
                .map(followUp -> {
                    Map<String, Object> promised = new LinkedHashMap<>();
                    promised.put("text", followUp.text());
                    promised.put("owner", followUp.owner().value());
                    promised.put("due", followUp.due().toString());
                    promised.put("status", followUp.status().name());
                    return promised;
                })
                .toList();
    }
}
