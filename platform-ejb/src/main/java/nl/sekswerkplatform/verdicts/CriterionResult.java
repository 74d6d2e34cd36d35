package nl.sekswerkplatform.verdicts;

import java.util.Collection;
import java.util.EnumSet;
import java.util.Set;

/** What the groups together find of one criterion. Each group counts once. */
public enum CriterionResult {
    /** Every group that can say finds it met. */
    MET,
    /** They differ by a step at most, or all find it partly met. */
    PARTLY,
    /** Every group that can say finds it not met. */
    NOT_MET,
    /** One group finds it met and another not met. */
    DIVIDED,
    /** No group can say, or none was heard. */
    NO_ANSWER;

    /** @param groups the judgements of the groups that were heard, in any order */
    public static CriterionResult of(Collection<Judgement> groups) {
        Set<Judgement> said = EnumSet.noneOf(Judgement.class);
        said.addAll(groups);
        said.remove(Judgement.CANNOT_SAY);
        if (said.isEmpty()) {
            return NO_ANSWER;
        }
        if (said.contains(Judgement.MET) && said.contains(Judgement.NOT_MET)) {
            return DIVIDED;
        }
        return said.size() == 1 ? valueOf(said.iterator().next().name()) : PARTLY;
    }
}
