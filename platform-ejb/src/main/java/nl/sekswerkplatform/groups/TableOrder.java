package nl.sekswerkplatform.groups;

import java.util.Collection;
import java.util.Comparator;
import java.util.List;

/**
 * The one order in which groups stand, wherever they stand side by side: that of the table, whose turns follow it too. By
 * their names it would be another in each language, and a reader would look for each group anew.
 */
public record TableOrder(List<GroupKey> table) {
    public TableOrder {
        table = List.copyOf(table);
    }

    /** What is of one group keeps its own order; what is of no group here comes last. */
    public <T extends OfGroup> List<T> sort(Collection<T> things) {
        return things.stream()
                .sorted(Comparator.comparingInt(thing -> place(thing.groupKey())))
                .toList();
    }

    private int place(GroupKey group) {
        int place = table.indexOf(group);
        return place < 0 ? table.size() : place;
    }
}
