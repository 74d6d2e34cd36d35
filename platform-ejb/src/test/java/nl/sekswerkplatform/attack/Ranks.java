package nl.sekswerkplatform.attack;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.Collection;
import java.util.Collections;
import java.util.Comparator;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Random;
import java.util.function.Function;
import java.util.function.ToIntFunction;
import java.util.stream.IntStream;

/** Guesses by rank: the first of one with the first of the other, and so on. */
final class Ranks {
    private static final long LOTS = 7;

    private Ranks() {}

    static Collection<Guess> byOrder(Evidence one, Evidence other) {
        List<Guess> guesses = new ArrayList<>();
        orders(one).forEach((mine, first) -> orders(other).forEach((theirs, second) -> {
            guesses.add(paired(mine + " and " + theirs, first, second));
            List<Integer> backwards = new ArrayList<>(second);
            Collections.reverse(backwards);
            guesses.add(paired(mine + " and " + theirs + " backwards", first, backwards));
        }));
        return guesses;
    }

    static Collection<Guess> bySize(Evidence one, Evidence other) {
        List<Guess> guesses = new ArrayList<>();
        sizes(one).forEach((mine, first) -> sizes(other)
                .forEach((theirs, second) -> guesses.add(paired(mine + " and " + theirs, first, second))));
        return guesses;
    }

    /** As returned, and sorted by each column that tells records apart. */
    private static Map<String, List<Integer>> orders(Evidence evidence) {
        Map<String, List<Integer>> orders = new LinkedHashMap<>();
        orders.put("order", IntStream.range(0, evidence.size()).boxed().toList());
        ranked(evidence, "", column -> Arrays::compareUnsigned, orders);
        return orders;
    }

    private static Map<String, List<Integer>> sizes(Evidence evidence) {
        Map<String, List<Integer>> sizes = new LinkedHashMap<>();
        ranked(evidence, "length of ", column -> byNumber(bytes -> bytes.length), sizes);
        ranked(evidence, "bits of ", column -> byNumber(Ranks::bits), sizes);
        return sizes;
    }

    private static Comparator<byte[]> byNumber(ToIntFunction<byte[]> number) {
        return Comparator.comparingInt(number);
    }

    private static int bits(byte[] bytes) {
        return Bytes.distance(bytes, new byte[bytes.length]);
    }

    /** Equals are drawn by lot; a column in which all are equal says nothing. */
    private static void ranked(
            Evidence evidence,
            String what,
            Function<String, Comparator<byte[]>> comparing,
            Map<String, List<Integer>> into) {
        for (String column : evidence.columns()) {
            List<byte[]> values = evidence.column(column);
            Comparator<byte[]> order = comparing.apply(column);
            if (values.stream().anyMatch(value -> order.compare(value, values.get(0)) != 0)) {
                List<Integer> sorted = new ArrayList<>(
                        IntStream.range(0, values.size()).boxed().toList());
                Collections.shuffle(sorted, new Random(LOTS + column.hashCode()));
                sorted.sort(Comparator.comparing(values::get, order));
                into.put(what + column, sorted);
            }
        }
    }

    private static Guess paired(String because, List<Integer> first, List<Integer> second) {
        int pairs = Math.min(first.size(), second.size());
        return new Guess(
                because,
                IntStream.range(0, pairs)
                        .mapToObj(rank -> new Guess.Pair(
                                first.get(rank * first.size() / pairs), second.get(rank * second.size() / pairs)))
                        .toList());
    }
}
