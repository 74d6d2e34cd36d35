package nl.sekswerkplatform.input;

import java.util.Collection;
import java.util.List;
import java.util.UUID;
import nl.sekswerkplatform.groups.GroupKey;
import nl.sekswerkplatform.shared.Nullifier;

/**
 * All that a screener sees of an input: the text, what it is about, who its writer says to be; not when it came.
 *
 * @param judgedBy groups that have given a verdict
 * @param given what they found; empty unless they disagree, so that nobody follows another
 * @param mine what this screener found; null until she did
 */
public record ScreeningItem(
        UUID id,
        String text,
        String pilot,
        GroupKey asGroup,
        Collection<GroupKey> judgedBy,
        List<GivenVerdict> given,
        Verdict mine) {

    /** What a screener of this group found. */
    public record GivenVerdict(GroupKey group, Verdict verdict) {}

    static ScreeningItem of(AnonymousInput input, ScreeningKey key, Nullifier voice) {
        List<GivenVerdict> given = input.isDisputed()
                ? input.judgements().stream()
                        .map(judgement -> new GivenVerdict(judgement.group(), judgement.verdict()))
                        .sorted(java.util.Comparator.comparing(GivenVerdict::group))
                        .toList()
                : List.of();
        return new ScreeningItem(
                input.id(),
                input.textForScreener(key.get()),
                input.pilot(),
                input.asGroup(),
                input.groupsThatJudged(),
                given,
                input.verdictOf(voice).orElse(null));
    }

    public boolean isDisputed() {
        return !given.isEmpty();
    }
}
