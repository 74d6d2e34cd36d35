package nl.sekswerkplatform.equalshares;

import java.util.ArrayList;
import java.util.HashSet;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Random;
import java.util.Set;
import java.util.function.UnaryOperator;
import java.util.stream.IntStream;

/** A meeting with invented candidates and ballots, the same for the same seed. */
record RandomMeeting(
        int minutes, List<String> groups, List<Candidate> candidates, Map<String, List<Set<String>>> ballots) {

    /** Few members with very different ballots: purses run empty in every way. Some groups are silent, some items too long. */
    static RandomMeeting small(long seed) {
        Random random = new Random(seed);
        int minutes = 10 + random.nextInt(80);
        List<String> groups = names("g", 1 + random.nextInt(4));
        List<Candidate> candidates = names("p", 1 + random.nextInt(8)).stream()
                .map(id ->
                        new Candidate(id, 1 + random.nextInt(random.nextInt(6) == 0 ? minutes + 10 : 1 + minutes / 2)))
                .toList();
        Map<String, List<Set<String>>> ballots = new LinkedHashMap<>();
        groups.forEach(group -> ballots.put(group, ballots(random, random.nextInt(7), candidates, 0, 4)));
        return new RandomMeeting(minutes, groups, candidates, ballots);
    }

    /** Much time, few items, some with a single supporter in a large group: add-one needs many steps. */
    static RandomMeeting quiet(long seed) {
        Random random = new Random(seed);
        List<String> groups = names("g", 1 + random.nextInt(3));
        List<Candidate> candidates = names("p", 3 + random.nextInt(4)).stream()
                .map(id -> new Candidate(id, 1 + random.nextInt(5)))
                .toList();
        Map<String, List<Set<String>>> ballots = new LinkedHashMap<>();
        groups.forEach(group -> {
            List<Set<String>> mainstream = ballots(random, 3 + random.nextInt(20), candidates.subList(0, 2), 1, 2);
            mainstream.addAll(ballots(random, 1 + random.nextInt(2), candidates, 1, 4));
            ballots.put(group, mainstream);
        });
        return new RandomMeeting(25 + random.nextInt(10), groups, candidates, ballots);
    }

    /** Groups of unequal size, of whose members each supports 3 to 10 items, more often the popular ones. */
    static RandomMeeting ofSize(int proposals, int ballots, long seed) {
        Random random = new Random(seed);
        List<Candidate> candidates = names("p", proposals).stream()
                .map(id -> new Candidate(id, 5 * (1 + random.nextInt(6))))
                .toList();
        return ofUnequalGroups(180, candidates, ballots, random, 3, 10);
    }

    /** A day of eight hours for items of any length, each member supporting a few: many items are bought, in many steps. */
    static RandomMeeting ofADay(int proposals, int ballots, long seed) {
        Random random = new Random(seed);
        List<Candidate> candidates = names("p", proposals).stream()
                .map(id -> new Candidate(id, 1 + random.nextInt(29)))
                .toList();
        return ofUnequalGroups(480, candidates, ballots, random, 1, 5);
    }

    private static RandomMeeting ofUnequalGroups(
            int minutes, List<Candidate> candidates, int ballots, Random random, int least, int most) {
        int[] percentages = {3, 1, 1, 10, 85};
        List<String> groups = names("g", percentages.length);
        Map<String, List<Set<String>>> byGroup = new LinkedHashMap<>();
        for (int group = 0; group < percentages.length; group++) {
            byGroup.put(
                    groups.get(group), ballots(random, ballots * percentages[group] / 100, candidates, least, most));
        }
        return new RandomMeeting(minutes, groups, candidates, byGroup);
    }

    private static List<String> names(String prefix, int count) {
        return IntStream.range(0, count).mapToObj(number -> prefix + number).toList();
    }

    private static List<Set<String>> ballots(
            Random random, int count, List<Candidate> candidates, int least, int most) {
        List<Set<String>> ballots = new ArrayList<>();
        for (int member = 0; member < count; member++) {
            int size = Math.min(candidates.size(), least + random.nextInt(most - least + 1));
            Set<String> ballot = new HashSet<>();
            while (ballot.size() < size) {
                double favour = random.nextDouble();
                ballot.add(candidates
                        .get((int) (favour * favour * candidates.size()))
                        .id());
            }
            ballots.add(ballot);
        }
        return ballots;
    }

    Composition compose() {
        return new EqualShares(minutes, groups).compose(candidates, ballots);
    }

    RandomMeeting withBallots(String group, UnaryOperator<List<Set<String>>> change) {
        Map<String, List<Set<String>>> changed = new LinkedHashMap<>(ballots);
        changed.compute(group, (key, before) -> change.apply(new ArrayList<>(before)));
        return new RandomMeeting(minutes, groups, candidates, changed);
    }

    /** The same with so many minutes. */
    RandomMeeting of(int other) {
        return new RandomMeeting(other, groups, candidates, ballots);
    }

    /** The same, but this item asks so many minutes. */
    RandomMeeting asking(String id, int other) {
        List<Candidate> changed = candidates.stream()
                .map(item -> item.id().equals(id) ? new Candidate(id, other) : item)
                .toList();
        return new RandomMeeting(minutes, groups, changed, ballots);
    }

    RandomMeeting without(String id) {
        List<Candidate> others =
                candidates.stream().filter(item -> !item.id().equals(id)).toList();
        return new RandomMeeting(minutes, groups, others, ballots);
    }

    int minutesOf(String id) {
        return candidates.stream()
                .filter(candidate -> candidate.id().equals(id))
                .findFirst()
                .orElseThrow()
                .minutes();
    }
}
