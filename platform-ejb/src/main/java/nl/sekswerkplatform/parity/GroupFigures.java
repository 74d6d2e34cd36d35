package nl.sekswerkplatform.parity;

import java.util.Map;
import nl.sekswerkplatform.groups.GroupKey;
import nl.sekswerkplatform.smallnumbers.ShownSum;

/**
 * The figures of one group in one quarter.
 *
 * @param counts of things; what is missing is none
 * @param positions that its members gave in rounds, as far as that was shown of each round
 */
public record GroupFigures(GroupKey group, Map<Figure, Integer> counts, ShownSum positions) {
    public GroupFigures {
        counts = Map.copyOf(counts);
    }

    public int count(Figure figure) {
        return counts.getOrDefault(figure, 0);
    }

    boolean isNothing() {
        return counts.isEmpty();
    }
}
