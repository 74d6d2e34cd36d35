package nl.sekswerkplatform.sittings;

import java.util.ArrayList;
import java.util.Collection;
import java.util.Comparator;
import java.util.List;
import java.util.Map;
import nl.sekswerkplatform.groups.GroupKey;

/**
 * Which group speaks next: the one heard least so far at this meeting. A tie goes to the group that had the floor less
 * often, and then to the one that comes first in the order of the table, counted from the group after the chair. How
 * many of a group wait, and how many it has, makes no difference.
 */
final class SpeakingOrder {
    private final List<GroupKey> table;

    /**
     * @param seated in the order of the table
     * @param chair the group that chairs this meeting, so that at each meeting another group has the first word
     */
    SpeakingOrder(List<GroupKey> seated, GroupKey chair) {
        int after = seated.indexOf(chair) + 1;
        table = new ArrayList<>(seated.subList(after, seated.size()));
        table.addAll(seated.subList(0, after));
    }

    /** The groups that wait, the next one first. */
    List<GroupKey> of(Collection<GroupKey> waiting, Map<GroupKey, Heard> heard) {
        return table.stream()
                .filter(waiting::contains)
                .sorted(Comparator.comparing(
                        group -> heard.getOrDefault(group, Heard.NOT_YET),
                        Comparator.comparingLong(Heard::seconds).thenComparingInt(Heard::turns)))
                .toList();
    }
}
