package nl.sekswerkplatform.dossier;

import java.util.List;
import nl.sekswerkplatform.pilots.Direction;
import nl.sekswerkplatform.pilots.IndicatorKind;
import nl.sekswerkplatform.pilots.Plan;
import nl.sekswerkplatform.pilots.Plan.Aim;
import nl.sekswerkplatform.pilots.Plan.Measure;
import nl.sekswerkplatform.pilots.Plan.PlannedCriterion;
import nl.sekswerkplatform.pilots.Plan.PlannedIndicator;

/** How the criteria and indicators that a table agreed to stand in a dossier. */
final class PlanParts {
    private PlanParts() {}

    static Part criterion(PlannedCriterion criterion) {
        return new Part()
                .put("key", criterion.key())
                .put("text", criterion.text())
                .putAll("indicators", criterion.indicators(), PlanParts::indicator);
    }

    private static Part indicator(PlannedIndicator indicator) {
        Measure measure = indicator.measure();
        return new Part()
                .put("key", indicator.key())
                .put("text", indicator.text())
                .put("unit", measure.unit())
                .put("kind", measure.kind())
                .put("direction", indicator.aim().direction())
                .put("target", indicator.aim().target())
                .put("suppressBelow", measure.suppressBelow() == 0 ? null : measure.suppressBelow())
                .put("source", measure.source())
                .put("base", measure.withBase())
                .put("threshold", indicator.aim().threshold())
                .put("partOf", measure.partOf());
    }

    static Plan read(List<Node> criteria) {
        return new Plan(criteria.stream().map(PlanParts::criterion).toList());
    }

    private static PlannedCriterion criterion(Node criterion) {
        PlannedCriterion read = new PlannedCriterion(
                criterion.text("key"),
                criterion.text("text"),
                criterion.list("indicators").stream().map(PlanParts::indicator).toList(),
                null);
        criterion.noOther();
        return read;
    }

    private static PlannedIndicator indicator(Node indicator) {
        Integer suppressBelow = indicator.number("suppressBelow");
        PlannedIndicator read = new PlannedIndicator(
                indicator.text("key"),
                indicator.text("text"),
                new Measure(
                        indicator.requiredWord("kind", IndicatorKind.class),
                        indicator.text("unit", null),
                        suppressBelow == null ? 0 : suppressBelow,
                        indicator.requiredGroup("source"),
                        indicator.flag("base"),
                        indicator.text("partOf", null)),
                new Aim(
                        indicator.word("direction", Direction.class),
                        indicator.decimal("target"),
                        indicator.decimal("threshold")),
                null);
        indicator.noOther();
        return read;
    }
}
