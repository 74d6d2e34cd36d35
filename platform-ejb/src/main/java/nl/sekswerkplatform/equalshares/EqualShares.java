package nl.sekswerkplatform.equalshares;

import java.util.BitSet;
import java.util.Collection;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;

/**
 * Composes an agenda by the Method of Equal Shares over minutes: every seated group owns an equal part of the meeting, whatever
 * its size, and its members with a ballot share that equally.
 *
 * <p>Source: Peters, Pierczyński, Skowron, "Proportional Participatory Budgeting with Additive Utilities" (NeurIPS 2021);
 * completion as on equalshares.net: add one virtual minute per group at a time, then fill the time left over. All arithmetic is
 * in exact rationals, so that everybody who re-computes gets the same agenda.
 *
 * <p>What holds, with a test each: an agenda never takes more than the minutes; no group pays more than its budget; a group whose
 * members with a ballot all support some item that costs no more than the group's part gets an item that a member of it supports;
 * the order of the ballots and the size of a group (every member doubled) change nothing. What does not: such a group need not
 * get the item they all support, and add-one may throw out an item of the first run.
 */
public final class EqualShares {

    /** Is told of every run, for a composition of many ballots takes seconds. */
    @FunctionalInterface
    public interface Progress {

        /** A run with so many extra virtual minutes per group bought items of so many minutes together. */
        void ran(long extra, int minutes);
    }

    private final int minutes;
    private final List<String> groups;

    /** A meeting of so many minutes and the groups seated at it, in their fixed order. */
    public EqualShares(int minutes, List<String> groups) {
        if (minutes < 1 || groups.isEmpty() || Set.copyOf(groups).size() < groups.size()) {
            throw new IllegalArgumentException("A meeting has minutes, and groups that are each seated once");
        }
        this.minutes = minutes;
        this.groups = List.copyOf(groups);
    }

    /** As {@link #compose(List, Map, Progress)}, telling nobody. */
    public Composition compose(List<Candidate> candidates, Map<String, ? extends Collection<Set<String>>> ballots) {
        return compose(candidates, ballots, (extra, cost) -> {});
    }

    /**
     * Composes the agenda from the candidates, older first, and the ballots of each group: sets of candidate ids. What is no
     * candidate or longer than the meeting counts for nothing on a ballot; a group may have no ballots, but ballots need a seated
     * group.
     */
    public Composition compose(
            List<Candidate> candidates, Map<String, ? extends Collection<Set<String>>> ballots, Progress progress) {
        if (!groups.containsAll(ballots.keySet())) {
            throw new IllegalArgumentException("Only seated groups have ballots");
        }
        List<Candidate> items = candidates.stream()
                .filter(candidate -> candidate.minutes() <= minutes)
                .toList();
        Setting setting = new Setting(minutes, groups, items, support(candidates, items, ballots));
        AddOne addOne = new AddOne(setting, progress);
        Run first = addOne.run(0);
        return new Outcome(setting, candidates, first, addOne.complete(first)).composition();
    }

    private Support support(
            List<Candidate> candidates, List<Candidate> items, Map<String, ? extends Collection<Set<String>>> ballots) {
        Map<String, Integer> numbers = new HashMap<>();
        candidates.forEach(candidate -> {
            if (numbers.put(candidate.id(), items.indexOf(candidate)) != null) {
                throw new IllegalArgumentException("A candidate stands once: " + candidate.id());
            }
        });
        return new Support(
                items.size(),
                groups.stream()
                        .map(group -> numbered(ballots.containsKey(group) ? ballots.get(group) : List.of(), numbers))
                        .toList());
    }

    private static List<BitSet> numbered(Collection<Set<String>> ballots, Map<String, Integer> numbers) {
        return ballots.stream()
                .map(ballot -> {
                    BitSet supported = new BitSet();
                    ballot.stream()
                            .map(id -> numbers.getOrDefault(id, -1))
                            .filter(number -> number >= 0)
                            .forEach(supported::set);
                    return supported;
                })
                .toList();
    }
}
