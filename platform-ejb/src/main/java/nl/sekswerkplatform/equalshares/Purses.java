package nl.sekswerkplatform.equalshares;

import java.math.BigInteger;
import java.util.Arrays;
import java.util.Optional;
import java.util.stream.IntStream;
import org.apache.commons.numbers.fraction.BigFraction;

/**
 * What the members have left, per unit of weight. All start with the same and all who pay the same keep the same, so there are
 * far fewer different purses than members: each class points at one. Purses are integers over one common denominator, in rising
 * order.
 */
final class Purses {

    private final Setting setting;
    private final Support support;
    private final Horizon horizon;
    private final int[] purseOf;
    private Line[] left;
    private BigInteger denominator;

    /** Gives every group {@code minutes / groups + extra} virtual minutes. */
    Purses(Setting setting, long extra, Horizon horizon) {
        this.setting = setting;
        this.support = setting.support();
        this.horizon = horizon;
        purseOf = new int[support.classes()];
        denominator = BigInteger.valueOf(support.groups());
        BigInteger start = denominator.multiply(BigInteger.valueOf(extra)).add(BigInteger.valueOf(setting.minutes()));
        left = new Line[] {new Line(start, denominator)};
    }

    /** The level at which the supporters pay exactly the item's minutes, the smallest purses first; none if they can't. */
    Optional<Level> level(int item) {
        Tally supporters = tally(support.supportersOf(item));
        Line need = Line.constant(inMinutes(item).multiply(support.unit()));
        BigInteger rest = support.weightOf(item);
        int emptied = 0;
        for (int purse = 0; purse < left.length; purse++) {
            BigInteger weight = supporters.weight(purse);
            if (weight.signum() == 0) {
                continue;
            }
            if (left[purse].at().multiply(rest).compareTo(need.at()) >= 0) {
                return Optional.of(reliedOn(new Level(need, rest, emptied), supporters));
            }
            need = need.minus(left[purse].times(weight));
            rest = rest.subtract(weight);
            emptied = purse + 1;
        }
        horizon.reliesOnPositive(need);
        return Optional.empty();
    }

    /**
     * The level stands as long as no purse that it empties grows beyond it. The others can't fall below it: no purse shrinks and
     * no level rises with more virtual minutes, as an emptied purse that gives more leaves less to the rest.
     */
    private Level reliedOn(Level level, Tally supporters) {
        for (int purse = 0; purse < level.emptied() && !horizon.isReached(); purse++) {
            if (supporters.weight(purse).signum() > 0) {
                horizon.reliesOnNonNegative(level.need().minus(left[purse].times(level.rest())));
            }
        }
        return level;
    }

    /** The item at this level, as an offer of the given round: rho is the level per minute of the item. */
    Offer offer(int item, int round, Level level) {
        BigInteger perMinute = inMinutes(item).multiply(level.rest());
        return new Offer(item, support.weightOf(item), round, level, perMinute);
    }

    /** What each group pays for the item at this level. */
    BigFraction[] payments(int item, Level level) {
        Tally supporters = tally(support.supportersOf(item));
        BigInteger[] each = IntStream.range(0, left.length)
                .mapToObj(purse -> purse < level.emptied()
                        ? left[purse].at().multiply(level.rest())
                        : level.need().at())
                .toArray(BigInteger[]::new);
        return perGroup(supporters, each, denominator.multiply(level.rest()));
    }

    /** What these classes have left together, by group. */
    BigFraction[] leftOf(int... numbers) {
        return perGroup(tally(numbers), Arrays.stream(left).map(Line::at).toArray(BigInteger[]::new), denominator);
    }

    /** Lets the item's supporters pay; those with less than the level are left with nothing. */
    void pay(int item, Level level) {
        BigInteger common = level.rest().gcd(level.need().at()).gcd(level.need().slope());
        BigInteger scale = level.rest().divide(common);
        Line charge = level.need().dividedBy(common);
        denominator = denominator.multiply(scale);
        int purses = left.length;
        Line[] next = new Line[2 * purses];
        for (int purse = 0; purse < purses; purse++) {
            next[purse] = left[purse].times(scale);
            next[purses + purse] = purse < level.emptied() ? Line.ZERO : next[purse].minus(charge);
        }
        for (int number : support.supportersOf(item)) {
            purseOf[number] += purses;
        }
        sortAndMerge(next);
    }

    private void sortAndMerge(Line[] purses) {
        left = Arrays.stream(purseOf)
                .distinct()
                .mapToObj(purse -> purses[purse])
                .sorted()
                .distinct()
                .toArray(Line[]::new);
        int[] rank = new int[purses.length];
        Arrays.setAll(rank, purse -> Arrays.binarySearch(left, purses[purse]));
        Arrays.setAll(purseOf, number -> rank[purseOf[number]]);
    }

    private BigInteger inMinutes(int item) {
        return denominator.multiply(BigInteger.valueOf(setting.minutesOf(item)));
    }

    private Tally tally(int[] numbers) {
        Tally tally = new Tally(support, left.length);
        for (int number : numbers) {
            tally.add(number, purseOf[number]);
        }
        return tally;
    }

    private BigFraction[] perGroup(Tally tally, BigInteger[] each, BigInteger scale) {
        BigFraction[] sums = new BigFraction[support.groups()];
        Arrays.setAll(sums, group -> {
            BigInteger heads = BigInteger.valueOf(Math.max(1, support.ballotsOf(group)));
            return BigFraction.of(tally.sum(group, each), scale.multiply(heads));
        });
        return sums;
    }
}
