package nl.sekswerkplatform.web.api;

import java.math.BigDecimal;
import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import nl.sekswerkplatform.pilots.Condition;
import nl.sekswerkplatform.pilots.ConditionState;
import nl.sekswerkplatform.pilots.Criterion;
import nl.sekswerkplatform.pilots.Direction;
import nl.sekswerkplatform.pilots.Indicator;
import nl.sekswerkplatform.pilots.IndicatorKind;
import nl.sekswerkplatform.pilots.Pilot;
import nl.sekswerkplatform.pilots.PilotStatus;
import nl.sekswerkplatform.pilots.ShownObservation;
import org.eclipse.microprofile.openapi.annotations.media.Schema;

@Schema(name = "Pilot", description = "A pilot with what was agreed about it and what was observed.")
public record PublicPilot(
        String key,
        String title,
        String question,
        PilotStatus status,
        @Schema(nullable = true) LocalDate startNotBefore,
        @Schema(nullable = true) Integer durationMonths,
        List<PublicCondition> conditions,
        List<PublicCriterion> criteria,
        boolean beforePlatform,
        boolean illustrative) {
    static PublicPilot of(Pilot pilot, Map<String, List<ShownObservation>> observations) {
        return new PublicPilot(
                pilot.key(),
                pilot.title(),
                pilot.question(),
                pilot.status(),
                pilot.startNotBefore().orElse(null),
                pilot.durationMonths().orElse(null),
                pilot.conditions().stream().map(PublicCondition::of).toList(),
                pilot.criteria().stream()
                        .map(criterion -> PublicCriterion.of(criterion, observations))
                        .toList(),
                pilot.isBeforePlatform(),
                pilot.isIllustrative());
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
    public record PublicCriterion(String key, String text, boolean illustrative, List<PublicIndicator> indicators) {
        static PublicCriterion of(Criterion criterion, Map<String, List<ShownObservation>> observations) {
            return new PublicCriterion(
                    criterion.key(),
                    criterion.text(),
                    criterion.isIllustrative(),
                    criterion.indicators().stream()
                            .map(indicator -> PublicIndicator.of(
                                    indicator, observations.getOrDefault(indicator.key(), List.of())))
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
            int suppressBelow,
            String source,
            boolean withBase,
            List<PublicObservation> observations) {
        static PublicIndicator of(Indicator indicator, List<ShownObservation> observations) {
            return new PublicIndicator(
                    indicator.key(),
                    indicator.text(),
                    indicator.unit().orElse(null),
                    indicator.kind(),
                    indicator.direction().orElse(null),
                    indicator.target().orElse(null),
                    indicator.suppressBelow(),
                    indicator.source().value(),
                    indicator.isWithBase(),
                    observations.stream().map(PublicObservation::of).toList());
        }
    }

    @Schema(
            name = "Observation",
            description =
                    "What was seen in a year, a quarter or a month; without a value where it is too small to be shown.")
    public record PublicObservation(
            String period,
            @Schema(nullable = true) BigDecimal value,
            @Schema(nullable = true) String note,
            String source,
            boolean beforePlatform,
            boolean illustrative) {
        static PublicObservation of(ShownObservation observation) {
            return new PublicObservation(
                    observation.period().value(),
                    observation.value().orElse(null),
                    observation.note().orElse(null),
                    observation.source().value(),
                    observation.beforePlatform(),
                    observation.illustrative());
        }
    }
}
