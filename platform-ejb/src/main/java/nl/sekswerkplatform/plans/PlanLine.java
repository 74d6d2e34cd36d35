package nl.sekswerkplatform.plans;

import jakarta.persistence.Column;
import jakarta.persistence.Embeddable;
import jakarta.persistence.EnumType;
import jakarta.persistence.Enumerated;
import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import nl.sekswerkplatform.groups.GroupKey;
import nl.sekswerkplatform.pilots.Direction;
import nl.sekswerkplatform.pilots.IndicatorKind;
import nl.sekswerkplatform.pilots.Plan;
import nl.sekswerkplatform.pilots.Plan.Aim;
import nl.sekswerkplatform.pilots.Plan.Measure;
import nl.sekswerkplatform.pilots.Plan.PlannedCriterion;
import nl.sekswerkplatform.pilots.Plan.PlannedIndicator;

/** A line of a plan as it is kept: a criterion with one of its indicators, or with none. */
@Embeddable
public class PlanLine {
    private int position;

    @Column(name = "criterion_key")
    private String criterionKey;

    @Column(name = "criterion_text")
    private String criterionText;

    @Column(name = "indicator_key")
    private String indicatorKey;

    private String text;

    private String unit;

    @Enumerated(EnumType.STRING)
    private IndicatorKind kind;

    @Enumerated(EnumType.STRING)
    private Direction direction;

    private BigDecimal target;

    private BigDecimal threshold;

    @Column(name = "suppress_below")
    private int suppressBelow;

    @Column(name = "source_group")
    private GroupKey source;

    @Column(name = "with_base")
    private boolean withBase;

    @Column(name = "part_of")
    private String partOf;

    protected PlanLine() {}

    private PlanLine(int position, PlannedCriterion criterion, PlannedIndicator indicator) {
        this.position = position;
        this.criterionKey = criterion.key();
        this.criterionText = criterion.text();
        if (indicator != null) {
            this.indicatorKey = indicator.key();
            this.text = indicator.text();
            take(indicator.measure());
            this.direction = indicator.aim().direction();
            this.target = indicator.aim().target();
            this.threshold = indicator.aim().threshold();
        }
    }

    private void take(Measure measure) {
        unit = measure.unit();
        kind = measure.kind();
        suppressBelow = measure.suppressBelow();
        source = measure.source();
        withBase = measure.withBase();
        partOf = measure.partOf();
    }

    static List<PlanLine> of(Plan plan) {
        List<PlanLine> lines = new ArrayList<>();
        for (PlannedCriterion criterion : plan.criteria()) {
            if (criterion.indicators().isEmpty()) {
                lines.add(new PlanLine(lines.size() + 1, criterion, null));
            }
            criterion.indicators().forEach(each -> lines.add(new PlanLine(lines.size() + 1, criterion, each)));
        }
        return lines;
    }

    /** The lines in whatever order. */
    static Plan plan(List<PlanLine> lines) {
        Map<String, String> texts = new LinkedHashMap<>();
        Map<String, List<PlannedIndicator>> watched = new LinkedHashMap<>();
        lines.stream().sorted(Comparator.comparing(line -> line.position)).forEach(line -> {
            texts.put(line.criterionKey, line.criterionText);
            List<PlannedIndicator> all = watched.computeIfAbsent(line.criterionKey, key -> new ArrayList<>());
            if (line.indicatorKey != null) {
                all.add(line.indicator());
            }
        });
        return new Plan(texts.entrySet().stream()
                .map(each -> new PlannedCriterion(each.getKey(), each.getValue(), watched.get(each.getKey()), null))
                .toList());
    }

    private PlannedIndicator indicator() {
        return new PlannedIndicator(
                indicatorKey,
                text,
                new Measure(kind, unit, suppressBelow, source, withBase, partOf),
                new Aim(direction, target, threshold),
                null);
    }

    @Override
    public boolean equals(Object other) {
        return other instanceof PlanLine that
                && position == that.position
                && Objects.equals(criterionKey, that.criterionKey)
                && Objects.equals(indicatorKey, that.indicatorKey)
                && Objects.equals(text, that.text);
    }

    @Override
    public int hashCode() {
        return Objects.hash(position, criterionKey, indicatorKey);
    }
}
