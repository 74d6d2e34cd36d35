package nl.sekswerkplatform.launch.verify;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.Comparator;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.PriorityQueue;

/**
 * The method once, from the start, with some minutes more for each group than there are. Purses are kept per unit of weight, so
 * all begin with the same.
 */
final class Round {
    /** @param rho what it costs its supporters per minute and per weight; a price of an earlier moment is not above it */
    private record Offer(int proposal, int place, Fraction weight, Fraction rho, int moment) {}

    private static final Comparator<Offer> BEST = Comparator.comparing(Offer::rho)
            .thenComparing(Offer::weight, Comparator.reverseOrder())
            .thenComparing(Offer::place);

    private final Ballots ballots;
    private final List<Voters> voters;
    private final Fraction[] purse;
    private final Map<Integer, Fraction[]> bought = new LinkedHashMap<>();

    Round(Ballots ballots, List<Voters> voters, int extra) {
        this.ballots = ballots;
        this.voters = voters;
        purse = new Fraction[voters.size()];
        Arrays.fill(purse, part(ballots).plus(Fraction.of(extra)));
        PriorityQueue<Offer> offers = new PriorityQueue<>(BEST);
        int place = 0;
        for (int proposal : ballots.proposals().keySet()) {
            Fraction weight = weight(proposal);
            if (!weight.isZero()) {
                offers.add(new Offer(proposal, place, weight, Fraction.ZERO, -1));
            }
            place++;
        }
        while (!offers.isEmpty()) {
            Offer best = offers.poll();
            if (best.moment() == bought.size()) {
                pay(best.proposal(), best.rho().times(minutes(best.proposal())));
            } else if (canPay(best.proposal())) {
                Fraction rho = level(best.proposal()).over(minutes(best.proposal()));
                offers.add(new Offer(best.proposal(), best.place(), best.weight(), rho, bought.size()));
            }
        }
    }

    /** What each group owns. */
    static Fraction part(Ballots ballots) {
        return Fraction.of(ballots.minutes(), ballots.groups().size());
    }

    Fraction weight(int proposal) {
        return voters.stream()
                .filter(some -> some.support(proposal))
                .map(Voters::weight)
                .reduce(Fraction.ZERO, Fraction::plus);
    }

    private Fraction minutes(int proposal) {
        return Fraction.of(ballots.proposals().get(proposal));
    }

    private boolean canPay(int proposal) {
        Fraction all = Fraction.ZERO;
        for (Fraction left : left(proposal)) {
            all = all.plus(left);
        }
        return all.compareTo(minutes(proposal)) >= 0;
    }

    /** The amount per weight of which all supporters together pay the minutes, those with less giving what they have. */
    private Fraction level(int proposal) {
        List<Integer> rising = new ArrayList<>();
        for (int some = 0; some < purse.length; some++) {
            if (voters.get(some).support(proposal)) {
                rising.add(some);
            }
        }
        rising.sort(Comparator.comparing(some -> purse[some]));
        Fraction missing = minutes(proposal);
        Fraction weight = weight(proposal);
        for (int some : rising) {
            Fraction level = missing.over(weight);
            if (level.compareTo(purse[some]) <= 0) {
                return level;
            }
            missing = missing.minus(voters.get(some).weight().times(purse[some]));
            weight = weight.minus(voters.get(some).weight());
        }
        throw new IllegalStateException("its supporters can pay it");
    }

    private void pay(int proposal, Fraction level) {
        Fraction[] paid = zeros();
        for (int some = 0; some < purse.length; some++) {
            Voters payers = voters.get(some);
            if (payers.support(proposal)) {
                Fraction each = purse[some].least(level);
                purse[some] = purse[some].minus(each);
                paid[payers.group()] = paid[payers.group()].plus(payers.weight().times(each));
            }
        }
        bought.put(proposal, paid);
    }

    /** What the supporters have left, by group. */
    Fraction[] left(int proposal) {
        Fraction[] left = zeros();
        for (int some = 0; some < purse.length; some++) {
            if (voters.get(some).support(proposal)) {
                int group = voters.get(some).group();
                left[group] = left[group].plus(voters.get(some).weight().times(purse[some]));
            }
        }
        return left;
    }

    /** What all have left, by group; a group of which no ballot counts has its whole part. */
    Fraction[] leftOfAll() {
        Fraction[] left = new Fraction[ballots.groups().size()];
        for (int some = 0; some < purse.length; some++) {
            int group = voters.get(some).group();
            Fraction before = left[group] == null ? Fraction.ZERO : left[group];
            left[group] = before.plus(voters.get(some).weight().times(purse[some]));
        }
        for (int group = 0; group < left.length; group++) {
            left[group] = left[group] == null ? part(ballots) : left[group];
        }
        return left;
    }

    private Fraction[] zeros() {
        Fraction[] zeros = new Fraction[ballots.groups().size()];
        Arrays.fill(zeros, Fraction.ZERO);
        return zeros;
    }

    /** What each group paid, by proposal, in the order in which they were bought. */
    Map<Integer, Fraction[]> bought() {
        return bought;
    }

    int cost() {
        return bought.keySet().stream().mapToInt(ballots.proposals()::get).sum();
    }
}
