package nl.sekswerkplatform.web.agenda;

import java.math.RoundingMode;
import java.util.ArrayList;
import java.util.Collections;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeMap;
import java.util.TreeSet;
import java.util.stream.IntStream;
import nl.sekswerkplatform.equalshares.Candidate;
import nl.sekswerkplatform.equalshares.Composition;
import nl.sekswerkplatform.equalshares.Composition.Phase;
import nl.sekswerkplatform.equalshares.Composition.Placement;
import nl.sekswerkplatform.equalshares.EqualShares;
import nl.sekswerkplatform.equalshares.Judgement;
import nl.sekswerkplatform.equalshares.Share;
import org.apache.commons.numbers.fraction.BigFraction;

/**
 * A meeting that a reader made up, and what the method makes of it. Nothing of it comes from the table: groups, people and
 * supports are invented.
 *
 * @param minutes of the meeting
 * @param groups their members, by key, in the order of the table
 * @param items minutes asked, by number from 1
 * @param quarters for each item and group how many quarters of the group support it
 */
record Trial(
        int minutes,
        Map<String, Integer> groups,
        Map<Integer, Integer> items,
        Map<Integer, Map<String, Integer>> quarters) {
    static final int ALL = 4;

    private static final Map<Share, String> LEVELS = Map.of(
            Share.NONE, "NONE",
            Share.UP_TO_A_THIRD, "THIRD",
            Share.UP_TO_TWO_THIRDS, "TWO_THIRDS",
            Share.UP_TO_ALL, "ALL");

    Trial {
        groups = Collections.unmodifiableMap(new LinkedHashMap<>(groups));
        items = Collections.unmodifiableMap(new TreeMap<>(items));
    }

    TriedAgenda outcome() {
        Composition composition = compose();
        List<TriedItem> placed = new ArrayList<>();
        for (Placement placement : composition.placements()) {
            placed.add(placed(placed.size() + 1, placement, composition));
        }
        List<TriedItem> unplaced = new ArrayList<>();
        composition.unplaced().forEach((item, judgement) -> unplaced.add(unplaced(Integer.parseInt(item), judgement)));
        return new TriedAgenda(placed, unplaced, String.valueOf(composition.extra()), written(composition.budget()));
    }

    private Composition compose() {
        List<Candidate> candidates = items.entrySet().stream()
                .map(item -> new Candidate(String.valueOf(item.getKey()), item.getValue()))
                .toList();
        Map<String, List<Set<String>>> ballots = new LinkedHashMap<>();
        groups.forEach((group, members) -> ballots.put(
                group,
                IntStream.range(0, members)
                        .mapToObj(member -> ballot(group, member, members))
                        .toList()));
        return new EqualShares(minutes, List.copyOf(groups.keySet())).compose(candidates, ballots);
    }

    /** Of a group that supports something in part, the first members do. */
    private Set<String> ballot(String group, int member, int members) {
        Set<String> ballot = new TreeSet<>();
        quarters.forEach((item, of) -> {
            if (member * ALL < of.getOrDefault(group, 0) * members) {
                ballot.add(String.valueOf(item));
            }
        });
        return ballot;
    }

    private TriedItem placed(int position, Placement placement, Composition composition) {
        List<TriedShare> shares = groups.keySet().stream()
                .map(group -> new TriedShare(
                        group,
                        LEVELS.get(composition.share(placement, group)),
                        written(placement.payments().getOrDefault(group, BigFraction.ZERO))))
                .toList();
        int number = Integer.parseInt(placement.item());
        String why = placement.phase() == Phase.FILL ? "FILL" : "SHARES";
        return new TriedItem(position, number, items.get(number), why, shares);
    }

    private TriedItem unplaced(int number, Judgement judgement) {
        boolean supported = quarters.get(number).values().stream().anyMatch(some -> some > 0);
        String why = supported || judgement == Judgement.TOO_LONG ? judgement.name() : "NOBODY";
        return new TriedItem(0, number, items.get(number), why, List.of());
    }

    /** To a tenth of a minute, for reading. */
    private static String written(BigFraction minutes) {
        return minutes.bigDecimalValue(1, RoundingMode.HALF_UP)
                .stripTrailingZeros()
                .toPlainString();
    }
}
