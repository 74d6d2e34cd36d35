package nl.sekswerkplatform.smallnumbers;

import java.util.Collections;
import java.util.LinkedHashMap;
import java.util.Map;

/**
 * A table of counts as far as it may be shown.
 *
 * @param rows in the order they came in
 * @param total the sum of the numbers that the rows show, and of nothing else; hidden if none shows a number
 */
public record ShownTable<N>(Map<N, ShownCount> rows, ShownCount total) {
    public ShownTable {
        rows = Collections.unmodifiableMap(new LinkedHashMap<>(rows));
    }
}
