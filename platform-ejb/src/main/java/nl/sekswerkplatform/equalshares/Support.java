package nl.sekswerkplatform.equalshares;

import java.math.BigInteger;
import java.util.Arrays;
import java.util.BitSet;
import java.util.Collection;
import java.util.List;
import java.util.Map;
import java.util.function.Function;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import java.util.stream.Stream;

/**
 * Who supports what, by classes: members of one group with the same ballot are one class with a number of heads. Every group
 * weighs the same and its members with a ballot share that equally; weights are kept as integers, {@link #unit} being the weight
 * of a group.
 */
final class Support {

    private record BallotClass(int group, BitSet items, int heads) {}

    private final List<BallotClass> classes;
    private final int[] ballots;
    private final BigInteger unit;
    private final BigInteger[] weightOfHead;
    private final int[][] supporters;
    private final BigInteger[] weights;

    /** Takes, for each group, its ballots as sets of item numbers; an empty ballot counts for nothing. */
    Support(int items, List<? extends Collection<BitSet>> ballotsOfGroups) {
        classes = IntStream.range(0, ballotsOfGroups.size())
                .boxed()
                .flatMap(group -> classesOf(group, ballotsOfGroups.get(group)))
                .toList();
        ballots = new int[ballotsOfGroups.size()];
        classes.forEach(each -> ballots[each.group] += each.heads);
        unit = Arrays.stream(ballots)
                .filter(count -> count > 0)
                .mapToObj(BigInteger::valueOf)
                .reduce(BigInteger.ONE, (a, b) -> a.divide(a.gcd(b)).multiply(b));
        weightOfHead = Arrays.stream(ballots)
                .mapToObj(count -> BigInteger.valueOf(Math.max(1, count)))
                .map(unit::divide)
                .toArray(BigInteger[]::new);
        supporters = IntStream.range(0, items).mapToObj(this::classesSupporting).toArray(int[][]::new);
        weights = Arrays.stream(supporters).map(this::weightOfAll).toArray(BigInteger[]::new);
    }

    private static Stream<BallotClass> classesOf(int group, Collection<BitSet> ballots) {
        Map<BitSet, Long> heads = ballots.stream()
                .filter(ballot -> !ballot.isEmpty())
                .collect(Collectors.groupingBy(Function.identity(), Collectors.counting()));
        return heads.entrySet().stream()
                .map(entry -> new BallotClass(group, entry.getKey(), Math.toIntExact(entry.getValue())));
    }

    private int[] classesSupporting(int item) {
        return IntStream.range(0, classes.size())
                .filter(number -> classes.get(number).items.get(item))
                .toArray();
    }

    private BigInteger weightOfAll(int[] numbers) {
        return Arrays.stream(numbers)
                .mapToObj(classes::get)
                .map(each -> weightOfHeads(each.group, each.heads))
                .reduce(BigInteger.ZERO, BigInteger::add);
    }

    int groups() {
        return ballots.length;
    }

    int classes() {
        return classes.size();
    }

    int groupOf(int number) {
        return classes.get(number).group;
    }

    int headsOf(int number) {
        return classes.get(number).heads;
    }

    /** The numbers of the classes that support the item. */
    int[] supportersOf(int item) {
        return supporters[item];
    }

    boolean isSupported(int item) {
        return supporters[item].length > 0;
    }

    /** How many of the group's members have a ballot that counts. */
    int ballotsOf(int group) {
        return ballots[group];
    }

    BigInteger unit() {
        return unit;
    }

    /** The supporting weight of the item. */
    BigInteger weightOf(int item) {
        return weights[item];
    }

    /** The weight of so many members of the group. */
    BigInteger weightOfHeads(int group, int heads) {
        return weightOfHead[group].multiply(BigInteger.valueOf(heads));
    }
}
