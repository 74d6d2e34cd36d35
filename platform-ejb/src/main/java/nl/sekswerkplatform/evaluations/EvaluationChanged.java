package nl.sekswerkplatform.evaluations;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import nl.sekswerkplatform.shared.DomainEvent;
import nl.sekswerkplatform.shared.IsoWeek;
import nl.sekswerkplatform.shared.PublicRecord;
import nl.sekswerkplatform.verdicts.Judgement;

/**
 * An evaluation was opened, said or done. The log holds the verdicts of groups, so that everybody can work out the result
 * again, and not their words, which house rules may still remove.
 */
public record EvaluationChanged(EvaluationReading evaluation, LocalDate date) implements DomainEvent {
    /** In the week only: one person opened or closed it, who may be of a protected group. */
    @Override
    public Optional<PublicRecord> publicRecord() {
        Map<String, Object> parts = new LinkedHashMap<>();
        parts.put("pilot", evaluation.about().pilotKey());
        parts.put("kind", evaluation.about().kind().name());
        parts.put("state", evaluation.about().state().name());
        parts.put("day", evaluation.about().day().toString());
        if (evaluation.about().state() == EvaluationState.SAID) {
            List<Map<String, Object>> groups = new ArrayList<>();
            evaluation.groups().forEach(part -> groups.add(said(part)));
            parts.put("groups", groups);
        }
        String ref = "evaluation/" + evaluation.about().number();
        return Optional.of(new PublicRecord(PublicRecord.Kind.OBSERVATION, ref, null, IsoWeek.of(date), parts));
    }

    private static Map<String, Object> said(EvaluationReading.GroupPart part) {
        Map<String, Object> said = new LinkedHashMap<>();
        said.put("group", part.group().value());
        said.put("silent", part.status() == StatementStatus.SILENT ? "yes" : "no");
        if (part.isHeard()) {
            said.put(
                    "judgements",
                    part.judgements().stream().map(Judgement::name).toList());
            said.put("advice", part.advice().name());
        }
        return said;
    }
}
