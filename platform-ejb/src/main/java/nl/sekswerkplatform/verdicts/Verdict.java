package nl.sekswerkplatform.verdicts;

import java.util.Collection;
import java.util.Collections;
import java.util.List;
import java.util.Objects;
import java.util.stream.IntStream;
import nl.sekswerkplatform.verdicts.VerdictRefused.AdviceMissing;
import nl.sekswerkplatform.verdicts.VerdictRefused.JudgementMissing;

/**
 * What somebody finds of a pilot, or a group does.
 *
 * @param judgements one on each criterion, in their order
 */
public record Verdict(List<Judgement> judgements, PilotAdvice advice) {
    public Verdict {
        judgements = List.copyOf(judgements);
        Objects.requireNonNull(advice, "advice");
    }

    /**
     * As it was chosen on a page.
     *
     * @param chosen null where nothing was
     * @throws JudgementMissing when there is none on a criterion
     * @throws AdviceMissing when there is none
     */
    public static Verdict chosen(List<Judgement> chosen, PilotAdvice advice) {
        for (int criterion = 1; criterion <= chosen.size(); criterion++) {
            if (chosen.get(criterion - 1) == null) {
                throw new JudgementMissing(criterion);
            }
        }
        if (advice == null) {
            throw new AdviceMissing();
        }
        return new Verdict(chosen, advice);
    }

    /**
     * The verdict of a group: criterion by criterion the middle of what its members find.
     *
     * @param members at least one, all on the same criteria
     */
    static Verdict ofGroup(Collection<Verdict> members) {
        int criteria = members.iterator().next().judgements.size();
        List<Judgement> middle = IntStream.range(0, criteria)
                .mapToObj(criterion -> middle(members.stream()
                        .map(member -> member.judgements.get(criterion))
                        .toList()))
                .toList();
        return new Verdict(middle, advised(members.stream().map(Verdict::advice).toList()));
    }

    /** It cannot say when more than half of its members cannot; else those count who can. */
    private static Judgement middle(List<Judgement> members) {
        int cannot = Collections.frequency(members, Judgement.CANNOT_SAY);
        if (2 * cannot > members.size()) {
            return Judgement.CANNOT_SAY;
        }
        int step = Middle.of(
                Collections.frequency(members, Judgement.MET),
                Collections.frequency(members, Judgement.PARTLY),
                Collections.frequency(members, Judgement.NOT_MET));
        return Judgement.values()[step];
    }

    private static PilotAdvice advised(List<PilotAdvice> members) {
        int step = Middle.of(
                Collections.frequency(members, PilotAdvice.PERMANENT),
                Collections.frequency(members, PilotAdvice.EXTEND),
                Collections.frequency(members, PilotAdvice.END));
        return PilotAdvice.values()[step];
    }

    @Override
    public String toString() {
        return "Verdict[hidden]";
    }
}
