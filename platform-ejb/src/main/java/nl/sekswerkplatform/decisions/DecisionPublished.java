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
        parts.put("answers", answers(decision));
        parts.put("followUps", followUps());
        parts.put("conditions", conditions());
        decision.stage().ifPresent(change -> {
            parts.put("stageFrom", change.from().name());
            parts.put("stageTo", change.to().name());
        });
        decision.withdraws().ifPresent(withdrawn -> parts.put("withdraws", withdrawn.toString()));
        return Optional.of(PublicRecord.on(date, PublicRecord.Kind.DECISION, "decision/" + decision.number(), parts));
    }

    static List<Map<String, Object>> answers(Decision decision) {
        return decision.answers().stream()
                .map(answer -> {
                    Map<String, Object> said = new LinkedHashMap<>();
                    said.put("group", answer.group().value());
                    answer.said().ifPresent(point -> said.put("said", point));
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
                    followUp.function().ifPresent(function -> promised.put("function", function));
                    promised.put("due", followUp.due().toString());
                    return promised;
                })
                .toList();
    }

    private List<Map<String, Object>> conditions() {
        return decision.conditions().stream()
                .map(change -> {
                    Map<String, Object> changed = new LinkedHashMap<>();
                    change.key().ifPresent(key -> changed.put("key", key));
                    change.before().ifPresent(text -> changed.put("before", text));
                    change.after().ifPresent(text -> changed.put("after", text));
                    return changed;
                })
                .toList();
    }
}
