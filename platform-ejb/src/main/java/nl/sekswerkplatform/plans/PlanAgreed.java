package nl.sekswerkplatform.plans;

import java.time.LocalDate;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import nl.sekswerkplatform.pilots.Plan;
import nl.sekswerkplatform.pilots.Plan.PlannedCriterion;
import nl.sekswerkplatform.pilots.Plan.PlannedIndicator;
import nl.sekswerkplatform.shared.DomainEvent;
import nl.sekswerkplatform.shared.PublicRecord;

/** The table agreed by what a pilot is judged from now on. */
public record PlanAgreed(String pilotKey, int edition, int proposal, int round, LocalDate date, Plan plan)
        implements DomainEvent {
    @Override
    public Optional<PublicRecord> publicRecord() {
        Map<String, Object> parts = new LinkedHashMap<>();
        parts.put("planEdition", edition);
        parts.put("proposal", proposal);
        parts.put("round", round);
        parts.put("criteria", plan.criteria().stream().map(PlanAgreed::told).toList());
        return Optional.of(PublicRecord.on(date, PublicRecord.Kind.PILOT_VERSION, "pilot/" + pilotKey, parts));
    }

    private static Map<String, Object> told(PlannedCriterion criterion) {
        List<Map<String, Object>> indicators =
                criterion.indicators().stream().map(PlanAgreed::told).toList();
        return Map.of("key", criterion.key(), "text", criterion.text(), "indicators", indicators);
    }

    private static Map<String, Object> told(PlannedIndicator each) {
        Map<String, Object> told = new LinkedHashMap<>();
        told.put("key", each.key());
        told.put("text", each.text());
        told.put("kind", each.measure().kind().name());
        Optional.ofNullable(each.measure().unit()).ifPresent(unit -> told.put("unit", unit));
        told.put("source", each.measure().source().value());
        told.put("suppressBelow", each.measure().suppressBelow());
        if (each.measure().withBase()) {
            told.put("withBase", true);
        }
        Optional.ofNullable(each.measure().partOf()).ifPresent(total -> told.put("partOf", total));
        Optional.ofNullable(each.aim().direction()).ifPresent(way -> told.put("direction", way.name()));
        Optional.ofNullable(each.aim().target()).ifPresent(target -> told.put("target", target.toPlainString()));
        Optional.ofNullable(each.aim().threshold())
                .ifPresent(threshold -> told.put("threshold", threshold.toPlainString()));
        return told;
    }
}
