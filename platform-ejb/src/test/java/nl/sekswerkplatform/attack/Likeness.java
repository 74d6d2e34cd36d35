package nl.sekswerkplatform.attack;

import java.util.ArrayList;
import java.util.Collection;
import java.util.Collections;
import java.util.Comparator;
import java.util.HashMap;
import java.util.HashSet;
import java.util.HexFormat;
import java.util.List;
import java.util.Map;
import java.util.Random;
import java.util.Set;
import java.util.function.ToDoubleBiFunction;
import java.util.stream.Collectors;

/** Guesses by how alike two records are: the most alike are of one person, then the most alike of the others. */
final class Likeness {
    private static final long LOTS = 11;

    /** What is as short as a number is like any other number. */
    private static final int SHORTEST = 9;

    private Likeness() {}

    static Collection<Guess> byBits(Evidence one, Evidence other) {
        List<Guess> guesses = new ArrayList<>();
        for (String mine : one.columns()) {
            for (String theirs : other.columns()) {
                List<byte[]> first = one.column(mine);
                List<byte[]> second = other.column(theirs);
                int length = first.get(0).length;
                if (length >= SHORTEST && allOf(first, length) && allOf(second, length)) {
                    guesses.add(mostAlike(
                            mine + " and " + theirs, first, second, (left, right) -> -Bytes.distance(left, right)));
                }
            }
        }
        return guesses;
    }

    private static boolean allOf(List<byte[]> values, int length) {
        return values.stream().allMatch(value -> value.length == length);
    }

    static Collection<Guess> byWords(Evidence one, Evidence other) {
        List<Set<String>> first = words(one);
        List<Set<String>> second = words(other);
        Map<String, Double> weight = new HashMap<>();
        count(first).forEach((word, here) -> {
            int there = count(second).getOrDefault(word, 0);
            if (there > 0) {
                weight.put(word, -Math.log((double) here / one.size()) - Math.log((double) there / other.size()));
            }
        });
        if (weight.values().stream().allMatch(each -> each == 0)) {
            return List.of();
        }
        return List.of(mostAlike("words", first, second, (mine, theirs) -> mine.stream()
                .filter(theirs::contains)
                .mapToDouble(word -> weight.getOrDefault(word, 0.0))
                .sum()));
    }

    /** Every value of a record, whichever column it stands in. */
    private static List<Set<String>> words(Evidence evidence) {
        return evidence.records().stream()
                .map(record ->
                        record.values().stream().map(HexFormat.of()::formatHex).collect(Collectors.toSet()))
                .toList();
    }

    private static Map<String, Integer> count(List<Set<String>> records) {
        Map<String, Integer> count = new HashMap<>();
        records.forEach(record -> record.forEach(word -> count.merge(word, 1, Integer::sum)));
        return count;
    }

    private record Alike(Guess.Pair pair, double likeness) {}

    /** Equals are drawn by lot. */
    private static <T> Guess mostAlike(
            String because, List<T> first, List<T> second, ToDoubleBiFunction<T, T> likeness) {
        List<Alike> all = new ArrayList<>();
        for (int one = 0; one < first.size(); one++) {
            for (int other = 0; other < second.size(); other++) {
                all.add(new Alike(
                        new Guess.Pair(one, other), likeness.applyAsDouble(first.get(one), second.get(other))));
            }
        }
        Collections.shuffle(all, new Random(LOTS));
        all.sort(Comparator.comparingDouble(Alike::likeness).reversed());
        Set<Integer> mine = new HashSet<>();
        Set<Integer> theirs = new HashSet<>();
        List<Guess.Pair> pairs = new ArrayList<>();
        for (Alike alike : all) {
            Guess.Pair pair = alike.pair();
            if (!mine.contains(pair.one()) && !theirs.contains(pair.other())) {
                mine.add(pair.one());
                theirs.add(pair.other());
                pairs.add(pair);
            }
        }
        return new Guess(because, pairs);
    }
}
