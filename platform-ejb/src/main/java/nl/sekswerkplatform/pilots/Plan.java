package nl.sekswerkplatform.pilots;

import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Stream;
import nl.sekswerkplatform.groups.GroupKey;
import nl.sekswerkplatform.pilots.PilotRefused.PlanIncomplete;
import nl.sekswerkplatform.pilots.PilotRefused.PlanTooLong;
import nl.sekswerkplatform.shared.Text;

/** By what a pilot is judged, and how that is seen: what the table agrees on before it starts, and each time it changes. */
public record Plan(List<PlannedCriterion> criteria) {
    public static final int MOST_CRITERIA = 12;
    public static final int MOST_INDICATORS = 8;

    /** In characters: of a criterion, and of an indicator. */
    public static final int MAX_TEXT = 300;

    public static final int MAX_UNIT = Indicator.MAX_UNIT;

    public Plan {
        criteria = List.copyOf(criteria);
    }

    /**
     * By what, in words.
     *
     * @param field where a form has it, for a refusal
     */
    public record PlannedCriterion(String key, String text, List<PlannedIndicator> indicators, String field) {
        public PlannedCriterion {
            indicators = List.copyOf(indicators);
        }

        /** Held to what a criterion is. */
        PlannedCriterion checked() {
            if (indicators.isEmpty()) {
                throw new PlanIncomplete(field);
            }
            if (indicators.size() > MOST_INDICATORS) {
                throw new PlanTooLong(field, MOST_INDICATORS);
            }
            return new PlannedCriterion(
                    Text.required("key", key, Pilot.MAX_KEY),
                    Text.required(field, text, MAX_TEXT),
                    indicators.stream().map(PlannedIndicator::checked).toList(),
                    field);
        }
    }

    /**
     * What is watched, by whom.
     *
     * @param field where a form has it, for a refusal: its parts follow behind a hyphen
     */
    public record PlannedIndicator(String key, String text, Measure measure, Aim aim, String field) {
        PlannedIndicator checked() {
            measure.requireFit(field);
            aim.requireFit(measure, field);
            return new PlannedIndicator(
                    Text.required("key", key, Pilot.MAX_KEY),
                    Text.required(field + "-text", text, MAX_TEXT),
                    measure.trimmed(field),
                    aim,
                    field);
        }
    }

    /**
     * How it is measured. This never changes while an indicator is watched: what was seen would mean something else, and a lower
     * bound would show what was hidden.
     *
     * @param unit null for what people tell
     * @param suppressBelow 0 when every value may be shown
     * @param partOf the key of the total that it adds up to with others; null for most
     */
    public record Measure(
            IndicatorKind kind, String unit, int suppressBelow, GroupKey source, boolean withBase, String partOf) {
        public static final int MOST_SUPPRESSED = 1_000;

        public boolean isNumber() {
            return kind == IndicatorKind.QUANTITATIVE;
        }

        void requireFit(String field) {
            if (source == null) {
                throw new PlanIncomplete(field + "-source");
            }
            if (isNumber()) {
                Text.required(field + "-unit", unit, Indicator.MAX_UNIT);
            }
            if (suppressBelow < 0 || suppressBelow > MOST_SUPPRESSED) {
                throw new PilotRefused.SuppressOutOfRange(field + "-suppress", MOST_SUPPRESSED);
            }
        }

        Measure trimmed(String field) {
            return isNumber()
                    ? new Measure(
                            kind,
                            Text.required(field + "-unit", unit, Indicator.MAX_UNIT),
                            suppressBelow,
                            source,
                            withBase,
                            partOf)
                    : new Measure(kind, null, 0, source, false, null);
        }
    }

    /**
     * Where it should go, which may change.
     *
     * @param direction null when neither is better
     * @param target null when there is none
     * @param threshold beyond which it asks for attention; null when there is none
     */
    public record Aim(Direction direction, BigDecimal target, BigDecimal threshold) {
        public static final Aim NONE = new Aim(null, null, null);

        public Aim {
            target = plain(target);
            threshold = plain(threshold);
        }

        void requireFit(Measure measure, String field) {
            if (!measure.isNumber() && !equals(NONE)) {
                throw new PilotRefused.StoriesHaveNoAim(field + "-target");
            }
            if (threshold != null && direction == null) {
                throw new PilotRefused.ThresholdNeedsDirection(field + "-direction");
            }
            requireSize(target, field + "-target");
            requireSize(threshold, field + "-threshold");
        }

        private static void requireSize(BigDecimal number, String field) {
            if (number != null && (number.scale() > 4 || number.precision() - number.scale() > 12)) {
                throw new PilotRefused.AimOutOfRange(field);
            }
        }

        private static BigDecimal plain(BigDecimal number) {
            return number == null ? null : Indicator.plain(number);
        }
    }

    /**
     * Held to what a plan is.
     *
     * @throws PlanIncomplete when something is missing
     * @throws PlanTooLong when nobody could keep it all in sight
     */
    public Plan checked() {
        if (criteria.isEmpty()) {
            throw new PlanIncomplete("criterion-1");
        }
        if (criteria.size() > MOST_CRITERIA) {
            throw new PlanTooLong("criterion-1", MOST_CRITERIA);
        }
        Set<String> seen = new HashSet<>();
        List<PlannedCriterion> fit =
                criteria.stream().map(PlannedCriterion::checked).toList();
        fit.forEach(criterion -> {
            requireOnce(seen, "c " + criterion.key(), criterion.field());
            criterion.indicators().forEach(each -> requireOnce(seen, "i " + each.key(), each.field()));
        });
        return new Plan(fit);
    }

    private static void requireOnce(Set<String> seen, String key, String field) {
        if (!seen.add(key)) {
            throw new PlanIncomplete(field);
        }
    }

    /** What is new in it gets a key of its own, which begins so. */
    public Plan named(String prefix) {
        List<PlannedCriterion> named = new ArrayList<>();
        for (PlannedCriterion criterion : criteria) {
            String key = prefix + "-" + (named.size() + 1);
            List<PlannedIndicator> watched = new ArrayList<>();
            for (PlannedIndicator each : criterion.indicators()) {
                String own = key + "-" + (watched.size() + 1);
                watched.add(new PlannedIndicator(
                        each.key() == null ? own : each.key(), each.text(), each.measure(), each.aim(), each.field()));
            }
            named.add(new PlannedCriterion(
                    criterion.key() == null ? key : criterion.key(), criterion.text(), watched, criterion.field()));
        }
        return new Plan(named);
    }

    public Stream<PlannedIndicator> indicators() {
        return criteria.stream().flatMap(criterion -> criterion.indicators().stream());
    }

    public Optional<PlannedIndicator> find(String key) {
        return indicators().filter(indicator -> indicator.key().equals(key)).findFirst();
    }

    public Optional<PlannedCriterion> findCriterion(String key) {
        return criteria.stream().filter(each -> each.key().equals(key)).findFirst();
    }

    /** True when it asks for the same, wherever a form had it. */
    public boolean saysTheSameAs(Plan other) {
        return without().equals(other.without());
    }

    private Plan without() {
        return new Plan(criteria.stream()
                .map(criterion -> new PlannedCriterion(
                        criterion.key(),
                        criterion.text(),
                        criterion.indicators().stream()
                                .map(i -> new PlannedIndicator(i.key(), i.text(), i.measure(), i.aim(), null))
                                .toList(),
                        null))
                .toList());
    }
}
