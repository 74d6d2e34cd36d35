package nl.sekswerkplatform.web.api;

import java.time.LocalDate;
import java.util.Comparator;
import java.util.List;
import nl.sekswerkplatform.decisions.AdviceResponse;
import nl.sekswerkplatform.decisions.Decision;
import nl.sekswerkplatform.decisions.DecisionKind;
import nl.sekswerkplatform.decisions.GroupAnswer;
import nl.sekswerkplatform.decisions.MinutesReference;
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
                decision.answers().stream()
                        .sorted(Comparator.comparing(GroupAnswer::group))
                        .map(PublicAnswer::of)
                        .toList(),
                decision.followUps().stream()
                        .map(followUp -> followUp.key().toString())
                        .toList(),
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

    @Schema(name = "MinutesReference", description = "An item of the minutes of a meeting.")
    public record PublicMinutesReference(int meeting, int item) {
        static PublicMinutesReference of(MinutesReference reference) {
            return new PublicMinutesReference(reference.meeting(), reference.item());
        }
    }

    @Schema(name = "Answer", description = "How far it goes along with one group, and why no further.")
    public record PublicAnswer(
            String group,
            Response response,
            @Schema(nullable = true) String reasons) {
        static PublicAnswer of(GroupAnswer answer) {
            return new PublicAnswer(
                    answer.group().value(), answer.response(), answer.reasons().orElse(null));
        }
    }
}
