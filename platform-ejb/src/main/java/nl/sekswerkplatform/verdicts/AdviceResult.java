package nl.sekswerkplatform.verdicts;

import java.util.Collection;
import java.util.EnumSet;
import java.util.Set;

/** What the groups together advise. Each group counts once, and none is outvoted: where they differ, that is the result. */
public enum AdviceResult {
    PERMANENT,
    EXTEND,
    END,
    /** They do not all advise the same. */
    DIVIDED,
    /** No group was heard. */
    NO_ANSWER;

    /** @param groups the advice of the groups that were heard, in any order */
    public static AdviceResult of(Collection<PilotAdvice> groups) {
        Set<PilotAdvice> said = EnumSet.noneOf(PilotAdvice.class);
        said.addAll(groups);
        if (said.isEmpty()) {
            return NO_ANSWER;
        }
        return said.size() == 1 ? valueOf(said.iterator().next().name()) : DIVIDED;
    }
}
