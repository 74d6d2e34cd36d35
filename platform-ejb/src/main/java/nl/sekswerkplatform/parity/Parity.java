package nl.sekswerkplatform.parity;

import java.util.List;
import nl.sekswerkplatform.shared.Quarter;

/**
 * What each group put in and got in one quarter.
 *
 * @param goingOn true while the quarter is not over, and figures still come
 * @param groups those at the table in its order, then others that did something
 */
public record Parity(Quarter quarter, boolean goingOn, List<GroupFigures> groups) {
    public Parity {
        groups = List.copyOf(groups);
    }

    /** True when nothing at all happened. */
    public boolean isEmpty() {
        return groups.stream().allMatch(GroupFigures::isNothing);
    }

    /** The highest figure of a theme over all groups: what a full bar stands for. */
    public int most(Theme theme) {
        return theme.figures().stream()
                .flatMap(figure -> groups.stream().map(group -> group.count(figure)))
                .max(Integer::compare)
                .orElse(0);
    }

    /** The sum over all groups. Of things: people are never added up over groups. */
    public int total(Figure figure) {
        return groups.stream().mapToInt(group -> group.count(figure)).sum();
    }
}
