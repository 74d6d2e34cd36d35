package nl.sekswerkplatform.publicpolls;

import java.time.LocalDate;
import java.util.LinkedHashMap;
import java.util.Map;
import java.util.Optional;
import nl.sekswerkplatform.shared.DomainEvent;
import nl.sekswerkplatform.shared.IsoWeek;
import nl.sekswerkplatform.shared.PublicRecord;
import nl.sekswerkplatform.smallnumbers.ToldCount;

/**
 * A poll was announced, counted or withdrawn. Of the numbers the log holds no more than the page of a poll that can be read; of the questions how
 * many answers they have, and no words, which house rules may still remove.
 *
 * @param results what was counted, also while its words are hidden; empty until then
 */
public record PublicPollChanged(LocalDate date, PublicPollReading poll, Optional<PollResults> results)
        implements DomainEvent {
    /** The clock counts; who announced or withdrew it is one person, maybe of a protected group: of that only the week. */
    @Override
    public Optional<PublicRecord> publicRecord() {
        Map<String, Object> parts = new LinkedHashMap<>();
        parts.put("step", poll.step().name());
        parts.put("by", poll.askedBy().value());
        parts.put("opens", poll.opens().toString());
        parts.put("closes", poll.closes().toString());
        parts.put(
                "questions",
                poll.questions().stream().map(PublicPollChanged::asked).toList());
        results.ifPresent(told -> parts.put("results", words(told)));
        boolean counted = poll.step() == PublicPollReading.Step.COUNTED;
        return Optional.of(new PublicRecord(
                PublicRecord.Kind.CONSULTATION,
                "poll/" + poll.number(),
                counted ? date : null,
                counted ? null : IsoWeek.of(date),
                parts));
    }

    private static Map<String, Object> asked(Question question) {
        return Map.of("answers", question.answers(), "kind", question.kind().name());
    }

    private static Map<String, Object> words(PollResults results) {
        Map<String, Object> words = new LinkedHashMap<>();
        results.byAudience()
                .forEach((audience, questions) -> words.put(
                        audience,
                        questions.stream()
                                .map(counts ->
                                        counts.stream().map(ToldCount::of).toList())
                                .toList()));
        return words;
    }
}
