package nl.sekswerkplatform.equalshares;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.util.Collection;
import java.util.Collections;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Random;
import java.util.Set;
import java.util.stream.LongStream;
import java.util.stream.Stream;
import nl.sekswerkplatform.equalshares.Composition.Phase;
import nl.sekswerkplatform.equalshares.Composition.Placement;
import nl.sekswerkplatform.equalshares.Composition.Purchase;
import org.apache.commons.numbers.fraction.BigFraction;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;

/** What holds for every meeting, tried on many invented ones. */
class EqualSharesPropertiesTest {

    private static Stream<RandomMeeting> meetings() {
        return Stream.of(
                        LongStream.range(0, 300).mapToObj(RandomMeeting::small),
                        LongStream.range(0, 100).mapToObj(RandomMeeting::quiet),
                        LongStream.range(0, 20).mapToObj(seed -> RandomMeeting.ofSize(20, 300, seed)))
                .flatMap(stream -> stream);
    }

    @ParameterizedTest
    @MethodSource("meetings")
    void neverTakesMoreThanTheMinutes(RandomMeeting meeting) {
        Composition composition = meeting.compose();
        assertTrue(minutes(meeting, composition.placements().stream().map(Placement::item)) <= meeting.minutes());
        assertTrue(minutes(meeting, composition.firstRun().stream().map(Purchase::item)) <= meeting.minutes());
    }

    @ParameterizedTest
    @MethodSource("meetings")
    void leavesNoSupportedItemOutThatStillFits(RandomMeeting meeting) {
        Composition composition = meeting.compose();
        int left = meeting.minutes()
                - minutes(meeting, composition.placements().stream().map(Placement::item));
        Set<String> supported = union(meeting.ballots().values().stream().flatMap(List::stream));
        supported.retainAll(composition.unplaced().keySet());
        assertTrue(supported.stream().allMatch(item -> meeting.minutesOf(item) > left));
    }

    @ParameterizedTest
    @MethodSource("meetings")
    void letsNoGroupPayMoreThanItsBudget(RandomMeeting meeting) {
        Composition composition = meeting.compose();
        BigFraction part = BigFraction.of(meeting.minutes(), meeting.groups().size());
        assertEquals(part.add(BigFraction.of(composition.extra())), composition.budget());
        for (String group : meeting.groups()) {
            assertTrue(paid(composition.firstRun().stream().map(Purchase::payments), group)
                            .compareTo(part)
                    <= 0);
            BigFraction kept = paid(composition.placements().stream().map(Placement::payments), group);
            assertTrue(kept.compareTo(composition.budget()) <= 0);
        }
    }

    @ParameterizedTest
    @MethodSource("meetings")
    void letsTheGroupsPayExactlyTheMinutesOfAnItem(RandomMeeting meeting) {
        Composition composition = meeting.compose();
        composition
                .firstRun()
                .forEach(item -> assertEquals(BigFraction.of(meeting.minutesOf(item.item())), sum(item.payments())));
        composition.placements().stream()
                .filter(item -> item.phase() == Phase.SHARES)
                .forEach(item -> assertEquals(BigFraction.of(meeting.minutesOf(item.item())), sum(item.payments())));
    }

    @ParameterizedTest
    @MethodSource("meetings")
    void givesAGroupThatAgreesOnAnItemItCanPaySomethingThatAMemberSupports(RandomMeeting meeting) {
        Composition composition = meeting.compose();
        for (String group : meeting.groups()) {
            Set<String> supported = union(meeting.ballots().get(group).stream());
            if (agreesOnAnItemItCanPay(meeting, group)) {
                assertTrue(composition.firstRun().stream().anyMatch(item -> supported.contains(item.item())));
                assertTrue(composition.placements().stream()
                        .anyMatch(item -> item.phase() == Phase.SHARES && supported.contains(item.item())));
            }
        }
    }

    @ParameterizedTest
    @MethodSource("meetings")
    void givesTheSameWhenEveryMemberOfAGroupIsDoubled(RandomMeeting meeting) {
        for (String group : meeting.groups()) {
            assertEquals(
                    meeting.compose(),
                    meeting.withBallots(group, ballots -> {
                                ballots.addAll(List.copyOf(ballots));
                                return ballots;
                            })
                            .compose());
        }
    }

    @ParameterizedTest
    @MethodSource("meetings")
    void givesTheSameInWhateverOrderTheBallotsCome(RandomMeeting meeting) {
        for (String group : meeting.groups()) {
            assertEquals(
                    meeting.compose(),
                    meeting.withBallots(group, ballots -> {
                                Collections.shuffle(ballots, new Random(1));
                                return ballots;
                            })
                            .compose());
        }
    }

    @ParameterizedTest
    @MethodSource("meetings")
    void buysAnAlmostPlacedItemInTheFirstRunOnceAllOfSomeGroupSupportIt(RandomMeeting meeting) {
        meeting.compose().unplaced().forEach((item, judgement) -> {
            if (judgement == Judgement.ALMOST) {
                assertTrue(meeting.groups().stream()
                        .map(group -> withSupportOfAll(meeting, group, item))
                        .anyMatch(supported -> supported.compose().firstRun().stream()
                                .anyMatch(bought -> bought.item().equals(item))));
            }
        });
    }

    private static RandomMeeting withSupportOfAll(RandomMeeting meeting, String group, String item) {
        return meeting.withBallots(group, ballots -> {
            List<Set<String>> counting = counting(meeting, ballots);
            counting.forEach(ballot -> ballot.add(item));
            return counting.isEmpty() ? List.of(Set.of(item)) : counting;
        });
    }

    private static boolean agreesOnAnItemItCanPay(RandomMeeting meeting, String group) {
        List<Set<String>> ballots = counting(meeting, meeting.ballots().get(group));
        return !ballots.isEmpty()
                && ballots.get(0).stream()
                        .anyMatch(item -> ballots.stream().allMatch(each -> each.contains(item))
                                && meeting.minutesOf(item) * meeting.groups().size() <= meeting.minutes());
    }

    private static List<Set<String>> counting(RandomMeeting meeting, Collection<Set<String>> ballots) {
        return ballots.stream()
                .filter(ballot -> ballot.stream().anyMatch(item -> meeting.minutesOf(item) <= meeting.minutes()))
                .<Set<String>>map(HashSet::new)
                .toList();
    }

    private static Set<String> union(Stream<Set<String>> ballots) {
        Set<String> union = new HashSet<>();
        ballots.forEach(union::addAll);
        return union;
    }

    private static int minutes(RandomMeeting meeting, Stream<String> items) {
        return items.mapToInt(meeting::minutesOf).sum();
    }

    private static BigFraction paid(Stream<Map<String, BigFraction>> payments, String group) {
        return payments.map(byGroup -> byGroup.getOrDefault(group, BigFraction.ZERO))
                .reduce(BigFraction.ZERO, BigFraction::add);
    }

    private static BigFraction sum(Map<String, BigFraction> payments) {
        return payments.values().stream().reduce(BigFraction.ZERO, BigFraction::add);
    }
}
