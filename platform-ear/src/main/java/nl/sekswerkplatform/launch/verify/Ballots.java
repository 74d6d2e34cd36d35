package nl.sekswerkplatform.launch.verify;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeSet;

/**
 * What an agenda has to follow from, as the witness reads it.
 *
 * @param groups seated at the meeting, in their order
 * @param guarded those of which few ballots are not told apart
 * @param proposals minutes by number, the older first
 * @param cast the ballots of each group
 */
record Ballots(
        int meeting,
        int minutes,
        List<String> groups,
        Set<String> guarded,
        Map<Integer, Integer> proposals,
        Map<String, List<Set<Integer>>> cast) {

    private static final String FORM = "sekswerkplatform ballots v1";

    /** @throws Unreadable when the text does not have the documented form */
    static Ballots parse(String text) {
        Lines lines = new Lines(text);
        lines.require(FORM);
        int meeting = lines.number("meeting");
        int minutes = lines.number("minutes");
        List<String> groups = List.of(lines.words("groups"));
        Set<String> guarded = Set.of(lines.words("protected"));
        Map<Integer, Integer> proposals = new LinkedHashMap<>();
        while (lines.isNext("proposal")) {
            String[] words = lines.line("proposal").split(" ");
            proposals.put(Integer.valueOf(words[0]), Integer.valueOf(words[1]));
        }
        Map<String, List<Set<Integer>>> cast = new LinkedHashMap<>();
        groups.forEach(group -> cast.put(group, new ArrayList<>()));
        while (lines.isNext("ballot")) {
            String[] words = lines.line("ballot").split(" ");
            Set<Integer> supported = new TreeSet<>();
            for (String number : words[1].split(",")) {
                supported.add(Integer.valueOf(number));
            }
            if (!cast.containsKey(words[0])) {
                throw new Unreadable("A ballot is of " + words[0] + ", which is not seated.");
            }
            cast.get(words[0]).add(supported);
        }
        lines.requireEnd();
        return new Ballots(meeting, minutes, groups, guarded, proposals, cast);
    }

    int count() {
        return cast.values().stream().mapToInt(List::size).sum();
    }

    /** Whether of this group only may be shown that few took part. */
    boolean isFew(String group) {
        return guarded.contains(group) && cast.get(group).size() < 10;
    }
}
