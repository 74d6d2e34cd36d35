package nl.sekswerkplatform.web;

import java.util.List;
import java.util.function.Function;

/**
 * A page of a list that was asked for with one row too many, to know whether there are more.
 *
 * @param rows to show
 * @param more whether others follow
 */
public record ListPage<T>(List<T> rows, boolean more) {
    /** @param found at most one more than are shown */
    public static <T> ListPage<T> of(List<T> found, int shown) {
        return found.size() > shown ? new ListPage<>(found.subList(0, shown), true) : new ListPage<>(found, false);
    }

    /** The key of the last row when others follow; else null. */
    public <K> K next(Function<T, K> key) {
        return more ? key.apply(rows.get(rows.size() - 1)) : null;
    }
}
