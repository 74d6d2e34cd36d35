package nl.sekswerkplatform.attack;

import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.Collection;
import java.util.Comparator;
import java.util.HashMap;
import java.util.HashSet;
import java.util.HexFormat;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.stream.Stream;

/** Guesses by what stands in the columns. */
final class Contents {
    /** A difference that two pairs have is one that all may have. */
    private static final int COMMON = 2;

    private Contents() {}

    static Collection<Guess> sameValue(Evidence one, Evidence other) {
        List<Guess> guesses = new ArrayList<>();
        each(one, other, (mine, theirs, because) -> {
            Map<String, List<Integer>> first = places(mine, Contents::written);
            Map<String, List<Integer>> second = places(theirs, Contents::written);
            guesses.add(once(because, first, second));
        });
        return guesses;
    }

    static Collection<Guess> samePart(Evidence one, Evidence other) {
        List<Guess> guesses = new ArrayList<>();
        for (String mine : one.columns()) {
            for (String theirs : other.columns()) {
                List<Guess.Pair> pairs = Parts.shared(one.partsOfOne(mine), other.partsOfOne(theirs));
                guesses.add(new Guess(mine + " and " + theirs, apart(pairs)));
            }
        }
        return guesses;
    }

    static Collection<Guess> sameDifference(Evidence one, Evidence other) {
        List<Guess> guesses = new ArrayList<>();
        each(one, other, (mine, theirs, because) -> {
            Map<String, List<Guess.Pair>> differences = new HashMap<>();
            for (int first = 0; first < mine.size(); first++) {
                for (int second = 0; second < theirs.size(); second++) {
                    for (String difference : differences(mine.get(first), theirs.get(second))) {
                        differences
                                .computeIfAbsent(difference, any -> new ArrayList<>())
                                .add(new Guess.Pair(first, second));
                    }
                }
            }
            differences.values().stream()
                    .map(Contents::apart)
                    .max(Comparator.comparingInt(List::size))
                    .filter(pairs -> pairs.size() >= COMMON)
                    .ifPresent(pairs -> guesses.add(new Guess(because, pairs)));
        });
        return guesses;
    }

    private interface Columns {
        void compare(List<byte[]> mine, List<byte[]> theirs, String because);
    }

    private static void each(Evidence one, Evidence other, Columns columns) {
        for (String mine : one.columns()) {
            for (String theirs : other.columns()) {
                columns.compare(one.column(mine), other.column(theirs), mine + " and " + theirs);
            }
        }
    }

    /** As bytes in digits, and as the text that the bytes may be. */
    private static Stream<String> written(byte[] value) {
        return value.length == 0
                ? Stream.empty()
                : Stream.of(
                                HexFormat.of().formatHex(value),
                                new String(value, StandardCharsets.ISO_8859_1)
                                        .replace("-", "")
                                        .toLowerCase())
                        .distinct();
    }

    private static List<String> differences(byte[] one, byte[] other) {
        if (one.length < Parts.LENGTH || other.length < Parts.LENGTH) {
            return List.of();
        }
        List<String> found = new ArrayList<>();
        found.add("xor " + HexFormat.of().formatHex(Bytes.xor(one, other)));
        if (one.length == Long.BYTES && other.length == Long.BYTES) {
            found.add("minus " + (Bytes.number(other) - Bytes.number(one)));
        }
        return found;
    }

    private interface Writing {
        Stream<String> of(byte[] value);
    }

    private static Map<String, List<Integer>> places(List<byte[]> values, Writing writing) {
        Map<String, List<Integer>> places = new HashMap<>();
        for (int place = 0; place < values.size(); place++) {
            int here = place;
            writing.of(values.get(place)).forEach(value -> places.computeIfAbsent(value, any -> new ArrayList<>())
                    .add(here));
        }
        return places;
    }

    /** What stands in one record of each. */
    private static Guess once(String because, Map<String, List<Integer>> first, Map<String, List<Integer>> second) {
        List<Guess.Pair> pairs = new ArrayList<>();
        first.forEach((value, places) -> {
            List<Integer> there = second.getOrDefault(value, List.of());
            if (places.size() == 1 && there.size() == 1) {
                pairs.add(new Guess.Pair(places.get(0), there.get(0)));
            }
        });
        return new Guess(because, apart(pairs));
    }

    /** Each record once, the pairs that come up most often first. */
    private static List<Guess.Pair> apart(List<Guess.Pair> pairs) {
        Map<Guess.Pair, Integer> often = new LinkedHashMap<>();
        pairs.forEach(pair -> often.merge(pair, 1, Integer::sum));
        Set<Integer> mine = new HashSet<>();
        Set<Integer> theirs = new HashSet<>();
        return often.entrySet().stream()
                .sorted(Map.Entry.<Guess.Pair, Integer>comparingByValue().reversed())
                .map(Map.Entry::getKey)
                .filter(pair -> !mine.contains(pair.one()) && !theirs.contains(pair.other()))
                .filter(pair -> mine.add(pair.one()) && theirs.add(pair.other()))
                .toList();
    }
}
