package nl.sekswerkplatform.launch.verify;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeSet;

/**
 * Members of one group with the same ballot.
 *
 * @param group its place in the order of the table
 * @param weight theirs together; those of a group with a ballot that counts have 1
 */
record Voters(int group, Set<Integer> supported, Fraction weight) {

    /** All of whom a ballot counts: it has a proposal on it that fits in the meeting. */
    static List<Voters> of(Ballots ballots) {
        List<Voters> all = new ArrayList<>();
        for (int group = 0; group < ballots.groups().size(); group++) {
            Map<Set<Integer>, Integer> heads = new HashMap<>();
            int counting = 0;
            for (Set<Integer> ballot : ballots.cast().get(ballots.groups().get(group))) {
                Set<Integer> fitting = new TreeSet<>(ballot);
                fitting.removeIf(
                        number -> ballots.proposals().getOrDefault(number, Integer.MAX_VALUE) > ballots.minutes());
                if (!fitting.isEmpty()) {
                    heads.merge(fitting, 1, Integer::sum);
                    counting++;
                }
            }
            for (Map.Entry<Set<Integer>, Integer> same : heads.entrySet()) {
                all.add(new Voters(group, same.getKey(), Fraction.of(same.getValue(), counting)));
            }
        }
        return all;
    }

    boolean support(int proposal) {
        return supported.contains(proposal);
    }
}
