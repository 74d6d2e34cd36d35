package nl.sekswerkplatform.web.api.protocol;

import java.util.List;
import java.util.function.BiFunction;
import java.util.function.Function;
import org.eclipse.microprofile.openapi.annotations.media.Schema;

/** A part of a list. */
public record Page<T>(
        List<T> items,

        @Schema(nullable = true, description = "Ask for the next page with `after` set to this; null on the last one.")
        String next) {
    /**
     * Reads the items behind a key, and whether more follow.
     *
     * @param list gives the items behind a key, at most so many
     */
    public static <K, T> Page<T> read(K after, int most, BiFunction<K, Integer, List<T>> list, Function<T, K> keyOf) {
        List<T> items = list.apply(after, most);
        if (items.size() < most) {
            return new Page<>(items, null);
        }
        K last = keyOf.apply(items.get(items.size() - 1));
        return new Page<>(items, list.apply(last, 1).isEmpty() ? null : last.toString());
    }

    /** The same page with each item as it is shown. */
    public <S> Page<S> map(Function<T, S> shown) {
        return new Page<>(items.stream().map(shown).toList(), next);
    }
}
