package nl.sekswerkplatform.web.decisions;

import java.util.List;
import nl.sekswerkplatform.advice.Stand;
import nl.sekswerkplatform.decisions.GroupAnswer;

/**
 * What one group said about the advice, beside what the decision answers it.
 *
 * @param group its key
 * @param stand as far as it may be told; null where no round asked
 * @param view that the minutes hold of it; null for none
 * @param reasons that it, or some of its members, gave in the round
 * @param owed whether the decision departs, or may depart, from where it stands
 */
public record SaidAndAnswered(
        String group, Stand stand, String view, List<String> reasons, boolean owed, List<GroupAnswer> answers) {
    public boolean isMissing() {
        return owed && answers.isEmpty();
    }

    /** True when there is something to show of it. */
    boolean isThere() {
        return stand != null || view != null || !reasons.isEmpty() || !answers.isEmpty();
    }
}
