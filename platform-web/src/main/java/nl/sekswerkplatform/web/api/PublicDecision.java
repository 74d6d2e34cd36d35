package nl.sekswerkplatform.web.api;

import java.time.LocalDate;
import java.util.List;
import nl.sekswerkplatform.decisions.AdviceResponse;
import nl.sekswerkplatform.decisions.ConditionChange;
import nl.sekswerkplatform.decisions.Decision;
import nl.sekswerkplatform.decisions.DecisionKind;
import nl.sekswerkplatform.decisions.DecisionNumber;
import nl.sekswerkplatform.decisions.GroupAnswer;
import nl.sekswerkplatform.decisions.MinutesReference;
import nl.sekswerkplatform.decisions.StageChange;
import nl.sekswerkplatform.pilots.PilotStatus;
import nl.sekswerkplatform.recommendations.Response;
import org.eclipse.microprofile.openapi.annotations.media.Schema;

@Schema(name = "Decision", description = "A published decision of the municipality.")
public record PublicDecision(
        String number,
        String title,
        DecisionKind kind,
        String text,
        String reasons,
        String by,
        LocalDate date,
        @Schema(nullable = true) String pilot,
        PublicAdvice advice,
        List<PublicAnswer> answers,
        List<String> followUps,
        List<PublicConditionChange> conditions,

        @Schema(nullable = true) PublicStageChange stage,

        @Schema(description = "True when its pilot began with it")
        boolean beginsPilot,

        @Schema(description = "Counts its published texts, from 1")
        int version,

        @Schema(nullable = true, description = "The decision that it withdraws")
        String withdraws,

        @Schema(nullable = true, description = "The decision that withdrew it")
        String withdrawnBy,

        boolean beforePlatform,
        boolean illustrative) {
    static PublicDecision of(Decision decision) {
        return new PublicDecision(
                decision.number().toString(),
                decision.title(),
                decision.kind(),
                decision.text(),
                decision.reasons(),
                decision.by(),
                decision.date(),
                decision.pilotKey().orElse(null),
                PublicAdvice.of(decision.advice()),
                decision.answers().stream().map(PublicAnswer::of).toList(),
                decision.followUps().stream()
                        .map(followUp -> decision.number() + "-" + followUp.position())
                        .toList(),
                decision.conditions().stream().map(PublicConditionChange::of).toList(),
                decision.stage().map(PublicStageChange::of).orElse(null),
                decision.newPilot().isPresent(),
                decision.edition(),
                decision.withdraws().map(DecisionNumber::toString).orElse(null),
                decision.withdrawnBy().map(DecisionNumber::toString).orElse(null),
                decision.isBeforePlatform(),
                decision.isIllustrative());
    }

    @Schema(
            name = "Advice",
            description = "On which advice it rests and how far it follows it; all null where there was none.")
    public record PublicAdvice(
            @Schema(nullable = true) PublicMinutesReference minutes,
            @Schema(nullable = true) String recommendation,
            @Schema(nullable = true) Response response,
            @Schema(nullable = true) String reasons) {
        static PublicAdvice of(AdviceResponse advice) {
            return new PublicAdvice(
                    advice.minutes().map(PublicMinutesReference::of).orElse(null),
                    advice.recommendationKey().orElse(null),
                    advice.response().orElse(null),
                    advice.reasons().orElse(null));
        }
    }

    @Schema(name = "StageChange", description = "To which stage it moves its pilot, and from which.")
    public record PublicStageChange(PilotStatus from, PilotStatus to) {
        static PublicStageChange of(StageChange change) {
            return new PublicStageChange(change.from(), change.to());
        }
    }

    @Schema(name = "MinutesReference", description = "An item of the minutes of a meeting.")
    public record PublicMinutesReference(int meeting, int item) {
        static PublicMinutesReference of(MinutesReference reference) {
            return new PublicMinutesReference(reference.meeting(), reference.item());
        }
    }

    @Schema(name = "Answer", description = "How far it goes along with one point of a group, and why no further.")
    public record PublicAnswer(
            String group,

            @Schema(nullable = true, description = "The point; null for all that the group said")
            String said,

            Response response,
            @Schema(nullable = true) String reasons) {
        static PublicAnswer of(GroupAnswer answer) {
            return new PublicAnswer(
                    answer.group().value(),
                    answer.said().orElse(null),
                    answer.response(),
                    answer.reasons().orElse(null));
        }
    }

    @Schema(
            name = "ConditionChange",
            description =
                    "What it changes in a condition of its pilot; before is null for a new one, after for one that ends.")
    public record PublicConditionChange(
            @Schema(nullable = true) String condition,
            @Schema(nullable = true) String before,
            @Schema(nullable = true) String after) {
        static PublicConditionChange of(ConditionChange change) {
            return new PublicConditionChange(
                    change.key().orElse(null),
                    change.before().orElse(null),
                    change.after().orElse(null));
        }
    }
}
