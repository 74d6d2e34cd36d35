package nl.sekswerkplatform.sittings;

import java.util.HashMap;
import java.util.List;
import java.util.Map;
import nl.sekswerkplatform.groups.GroupKey;

/** The times that a sitting keeps, as sums: of each item, and of each group on each item. */
final class Times {
    private static final int MINUTE = 60;

    private final List<ItemTime> ofItems;
    private final List<GroupTime> ofGroups;

    /** Works on the lists themselves. */
    Times(List<ItemTime> ofItems, List<GroupTime> ofGroups) {
        this.ofItems = ofItems;
        this.ofGroups = ofGroups;
    }

    void add(int item, int seconds) {
        int sum = of(item) + seconds;
        ofItems.removeIf(time -> time.position() == item);
        ofItems.add(new ItemTime(item, sum));
    }

    void add(int item, GroupKey group, Heard more) {
        Heard sum = heardOn(item, group).plus(more);
        ofGroups.removeIf(time -> time.isOf(item, group));
        ofGroups.add(new GroupTime(item, group, Math.toIntExact(sum.seconds()), sum.turns()));
    }

    /** In whole minutes, the nearest. */
    void coarsen() {
        ofItems.replaceAll(time -> new ItemTime(time.position(), wholeMinutes(time.seconds())));
        ofGroups.replaceAll(
                time -> new GroupTime(time.position(), time.group(), wholeMinutes(time.seconds()), time.turns()));
    }

    private static int wholeMinutes(int seconds) {
        return (seconds + MINUTE / 2) / MINUTE * MINUTE;
    }

    /** Seconds. */
    int of(int item) {
        return ofItems.stream()
                .filter(time -> time.position() == item)
                .mapToInt(ItemTime::seconds)
                .sum();
    }

    Heard heardOn(int item, GroupKey group) {
        return ofGroups.stream()
                .filter(time -> time.isOf(item, group))
                .map(GroupTime::heard)
                .reduce(Heard.NOT_YET, Heard::plus);
    }

    /** Of the whole meeting. */
    Map<GroupKey, Heard> heard() {
        Map<GroupKey, Heard> heard = new HashMap<>();
        ofGroups.forEach(time -> heard.merge(time.group(), time.heard(), Heard::plus));
        return heard;
    }
}
