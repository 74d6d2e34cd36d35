package nl.sekswerkplatform.web.api;

import java.math.BigDecimal;
import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import nl.sekswerkplatform.observations.ShownObservation;
import nl.sekswerkplatform.pilots.Condition;
import nl.sekswerkplatform.pilots.ConditionState;
import nl.sekswerkplatform.pilots.Criterion;
import nl.sekswerkplatform.pilots.Direction;
import nl.sekswerkplatform.pilots.Indicator;
import nl.sekswerkplatform.pilots.IndicatorKind;
import nl.sekswerkplatform.pilots.Pilot;
import nl.sekswerkplatform.pilots.PilotStatus;
import nl.sekswerkplatform.pilots.Plan.PlannedIndicator;
import nl.sekswerkplatform.plans.PlanEdition;
import nl.sekswerkplatform.signals.Signal;
import nl.sekswerkplatform.signals.SignalReason;
import nl.sekswerkplatform.signals.SignalState;
import nl.sekswerkplatform.stages.PilotStep;
import org.eclipse.microprofile.openapi.annotations.media.Schema;

@Schema(name = "Pilot", description = "A pilot with what was agreed about it and what was observed.")
public record PublicPilot(
        String key,
        String title,
        String question,
        PilotStatus status,
        @Schema(nullable = true) LocalDate startNotBefore,
        @Schema(nullable = true) Integer durationMonths,

        @Schema(
                nullable = true,
                description = "In euro per year; null for one from before the platform that did not say.")
        Integer budget,

        @Schema(nullable = true, description = "Where it is tried, in words.")
        String area,

        List<PublicStep> steps,
        List<PublicPlan> plans,
        List<PublicCondition> conditions,
        List<PublicCriterion> criteria,
        List<PublicSignal> signals,
        boolean beforePlatform,
        boolean illustrative) {
    /** @param editions by the key of the indicator, those that were corrected among them */
    static PublicPilot of(
            Pilot pilot,
            List<PilotStep> steps,
            List<PlanEdition> plans,
            Map<String, List<ShownObservation>> editions,
            List<Signal> signals) {
        return new PublicPilot(
                pilot.key(),
                pilot.title(),
                pilot.question(),
                pilot.status(),
                pilot.startNotBefore().orElse(null),
                pilot.durationMonths().orElse(null),
                pilot.budget().orElse(null),
                pilot.area().orElse(null),
                steps.stream().map(PublicStep::of).toList(),
                plans.stream().map(PublicPlan::of).toList(),
                pilot.conditions().stream().map(PublicCondition::of).toList(),
                pilot.allCriteria().stream()
                        .map(criterion -> PublicCriterion.of(criterion, editions))
                        .toList(),
                signals.stream().map(PublicSignal::of).toList(),
                pilot.isBeforePlatform(),
                pilot.isIllustrative());
    }

    @Schema(
            name = "PilotStep",
            description = "A move to a stage; the first of one from before the platform has no decision.")
    public record PublicStep(
            PilotStatus stage,
            @Schema(nullable = true) String decision,
            @Schema(nullable = true) LocalDate date) {
        static PublicStep of(PilotStep step) {
            return new PublicStep(
                    step.stage(), step.decision().orElse(null), step.changedOn().orElse(null));
        }
    }

    @Schema(
            name = "AgreedPlan",
            description =
                    "What the table agreed to about criteria and indicators, the newest first; 0 is how it was before.")
    public record PublicPlan(
            int edition,
            @Schema(nullable = true) LocalDate agreedOn,
            @Schema(nullable = true) Integer round,
            @Schema(nullable = true) Integer proposal,

            @Schema(description = "Keys of the indicators that it watches.")
            List<String> indicators) {
        static PublicPlan of(PlanEdition plan) {
            return new PublicPlan(
                    plan.edition(),
                    plan.agreedOn().orElse(null),
                    plan.round().orElse(null),
                    plan.proposal().orElse(null),
                    plan.plan().indicators().map(PlannedIndicator::key).toList());
        }
    }

    @Schema(
            name = "Condition",
            description = "What must hold while it runs; a changed text is a new edition under the same key.")
    public record PublicCondition(String key, int edition, String text, ConditionState state) {
        static PublicCondition of(Condition condition) {
            return new PublicCondition(condition.key(), condition.edition(), condition.text(), condition.state());
        }
    }

    @Schema(name = "Criterion", description = "By what the table judges it.")
    public record PublicCriterion(
            String key,
            String text,
            boolean illustrative,

            @Schema(description = "True when the table judges by it no longer.")
            boolean dropped,

            List<PublicIndicator> indicators) {
        static PublicCriterion of(Criterion criterion, Map<String, List<ShownObservation>> editions) {
            return new PublicCriterion(
                    criterion.key(),
                    criterion.text(),
                    criterion.isIllustrative(),
                    criterion.isDropped(),
                    criterion.allIndicators().stream()
                            .map(indicator ->
                                    PublicIndicator.of(indicator, editions.getOrDefault(indicator.key(), List.of())))
                            .toList());
        }
    }

    @Schema(name = "Indicator", description = "What is watched, and by which group.")
    public record PublicIndicator(
            String key,
            String text,
            @Schema(nullable = true) String unit,
            IndicatorKind kind,
            @Schema(nullable = true) Direction direction,
            @Schema(nullable = true) BigDecimal target,

            @Schema(nullable = true, description = "Beyond which, on the worse side, a signal is raised.")
            BigDecimal threshold,

            int suppressBelow,
            String source,
            boolean withBase,

            @Schema(nullable = true, description = "The total that it adds up to.")
            String partOf,

            @Schema(description = "True when it is watched no longer.")
            boolean dropped,

            List<PublicObservation> observations,

            @Schema(description = "Earlier editions of observations that were corrected.")
            List<PublicObservation> corrected) {
        static PublicIndicator of(Indicator indicator, List<ShownObservation> editions) {
            return new PublicIndicator(
                    indicator.key(),
                    indicator.text(),
                    indicator.unit().orElse(null),
                    indicator.kind(),
                    indicator.direction().orElse(null),
                    indicator.target().orElse(null),
                    indicator.threshold().orElse(null),
                    indicator.suppressBelow(),
                    indicator.source().value(),
                    indicator.isWithBase(),
                    indicator.partOf().orElse(null),
                    indicator.isDropped(),
                    those(editions, false),
                    those(editions, true));
        }

        private static List<PublicObservation> those(List<ShownObservation> editions, boolean corrected) {
            return editions.stream()
                    .filter(seen -> seen.corrected() == corrected)
                    .map(PublicObservation::of)
                    .toList();
        }
    }

    @Schema(name = "Signal", description = "What the numbers ask the table to look at.")
    public record PublicSignal(
            int number, String indicator, SignalReason reason, String since, String seen, SignalState state) {
        static PublicSignal of(Signal signal) {
            return new PublicSignal(
                    signal.number(),
                    signal.indicatorKey(),
                    signal.reason(),
                    signal.since().value(),
                    signal.seen().value(),
                    signal.state());
        }
    }

    @Schema(
            name = "Observation",
            description =
                    "What was seen in a year, a quarter or a month; without a value where it is too small to be shown.")
    public record PublicObservation(
            String period,
            int edition,
            @Schema(nullable = true) BigDecimal value,

            @Schema(nullable = true, description = "Why there is no value: it is too small, or would tell another one.")
            ShownObservation.Hidden hidden,

            @Schema(nullable = true) String method,
            @Schema(nullable = true) String note,

            @Schema(nullable = true, description = "Why it replaced the edition before.")
            String correction,

            String source,
            String enteredBy,
            boolean beforePlatform,
            boolean illustrative) {
        static PublicObservation of(ShownObservation observation) {
            return new PublicObservation(
                    observation.period().value(),
                    observation.edition(),
                    observation.value().orElse(null),
                    observation.hidden().orElse(null),
                    observation.method().orElse(null),
                    observation.note().orElse(null),
                    observation.correction().orElse(null),
                    observation.source().value(),
                    observation.enteredBy().value(),
                    observation.beforePlatform(),
                    observation.illustrative());
        }
    }
}
