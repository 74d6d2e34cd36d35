package nl.sekswerkplatform.web.api;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import nl.sekswerkplatform.groups.GroupKey;
import nl.sekswerkplatform.publicpolls.PollResults;
import nl.sekswerkplatform.publicpolls.PublicPollReading;
import nl.sekswerkplatform.publicpolls.Question;
import org.eclipse.microprofile.openapi.annotations.media.Schema;

@Schema(
        name = "Poll",
        description =
                "Questions to groups, or to everyone: then anyone could answer, also more than once, and the numbers"
                        + " say nothing of how many people think so.")
public record PublicPoll(
        int number,
        String title,
        String why,
        String use,
        String by,
        LocalDate opens,
        LocalDate closes,
        PublicPollReading.Step step,
        List<String> groups,
        boolean everyone,
        List<Asked> questions,
        boolean setAside,
        @Schema(nullable = true) String withdrawnBecause,
        boolean beforePlatform,
        boolean illustrative) {
    static PublicPoll of(PublicPollReading poll) {
        List<Asked> questions = new ArrayList<>();
        for (int place = 0; place < poll.questions().size(); place++) {
            questions.add(Asked.of(poll, place));
        }
        return new PublicPoll(
                poll.number(),
                poll.title(),
                poll.why(),
                poll.use(),
                poll.askedBy().value(),
                poll.opens(),
                poll.closes(),
                poll.step(),
                poll.groups().stream().map(GroupKey::value).toList(),
                poll.everyone(),
                questions,
                poll.setAside(),
                poll.withdrawnBecause().orElse(null),
                poll.beforePlatform(),
                poll.illustrative());
    }

    @Schema(
            name = "PollQuestion",
            description = "Of a scale the results are the low, the middle and the high part: of five steps 1-2, 3 and"
                    + " 4-5, of ten 1-3, 4-7 and 8-10.")
    public record Asked(
            Question.Kind kind,
            String text,
            List<String> options,
            @Schema(nullable = true) String low,
            @Schema(nullable = true) String high,
            List<Result> results) {
        private static Asked of(PublicPollReading poll, int place) {
            Question question = poll.questions().get(place);
            List<Result> results = poll.results().stream()
                    .flatMap(all -> all.byAudience().entrySet().stream())
                    .map(audience -> new Result(
                            PollResults.EVERYONE.equals(audience.getKey()) ? null : audience.getKey(),
                            audience.getValue().get(place).stream()
                                    .map(People::of)
                                    .toList()))
                    .toList();
            return new Asked(
                    question.kind(), question.text(), question.options(), question.low(), question.high(), results);
        }
    }

    @Schema(name = "PollResult", description = "What one group answered, or with null as group everyone.")
    public record Result(@Schema(nullable = true) String group, List<People> answers) {}
}
