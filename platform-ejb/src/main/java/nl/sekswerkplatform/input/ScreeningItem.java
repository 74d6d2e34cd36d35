package nl.sekswerkplatform.input;

import java.util.Collection;
import java.util.List;
import java.util.UUID;
import nl.sekswerkplatform.groups.GroupKey;
import nl.sekswerkplatform.groups.OfGroup;
import nl.sekswerkplatform.shared.Difference;
import nl.sekswerkplatform.shared.Nullifier;

/**
 * All that a screener sees of an input: the text, what it is about, who its writer says to be; not when it came.
 *
 * @param marks what in it may give someone away
 * @param told for which indicator; null for what people write themselves
 * @param judgedBy groups that have given a verdict
 * @param given what they found; empty unless they disagree, so that nobody follows another
 * @param proposals texts proposed so far, which can only be agreed on when they are seen
 * @param mine what this screener found; null until she did
 */
public record ScreeningItem(
        UUID id,
        InputStatus status,
        String text,
        List<Mark> marks,
        String pilot,
        Told told,
        GroupKey asGroup,
        Collection<GroupKey> judgedBy,
        List<GivenVerdict> given,
        List<GivenVerdict> proposals,
        Verdict mine,
        List<DialogueTurn> dialogue,
        boolean awaitsAnswer) {

    /** What a screener of this group found. */
    public record GivenVerdict(GroupKey group, Verdict verdict) implements OfGroup {
        @Override
        public GroupKey groupKey() {
            return group;
        }
    }

    static ScreeningItem of(AnonymousInput input, OpenedInput opened, Nullifier voice) {
        String text = input.text(opened);
        var verdicts = input.verdicts(opened);
        boolean isOpen = input.status() == InputStatus.RECEIVED;
        return new ScreeningItem(
                input.id(),
                input.status(),
                text,
                Detectors.find(text),
                input.pilot(),
                input.told().orElse(null),
                input.asGroup(),
                verdicts.groups(),
                isOpen && verdicts.isDisputed() ? verdicts.all() : List.of(),
                isOpen ? proposals(verdicts) : List.of(),
                verdicts.of(voice).orElse(null),
                input.dialogue(opened),
                input.awaitsAnswer());
    }

    private static List<GivenVerdict> proposals(GivenVerdicts verdicts) {
        return verdicts.all().stream()
                .filter(given -> given.verdict().proposesText())
                .toList();
    }

    public boolean isDisputed() {
        return !given.isEmpty();
    }

    /** True while verdicts are taken. */
    public boolean isOpen() {
        return status == InputStatus.RECEIVED;
    }

    /** True when this screener can still find something: nothing so far, or another's text beside her own. */
    public boolean isToJudge() {
        return isOpen() && mine == null;
    }

    /** Proposals that this screener has not agreed to. */
    public List<GivenVerdict> others() {
        return proposals.stream().filter(given -> !given.verdict().equals(mine)).toList();
    }

    /** Word by word, what that verdict changes. */
    public List<Difference.Part> difference(Verdict verdict) {
        return Difference.between(text, verdict.text());
    }
}
