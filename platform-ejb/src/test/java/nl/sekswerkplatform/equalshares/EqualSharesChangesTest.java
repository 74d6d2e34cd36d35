package nl.sekswerkplatform.equalshares;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.util.ArrayList;
import java.util.HashSet;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.stream.LongStream;
import java.util.stream.Stream;
import nl.sekswerkplatform.equalshares.Composition.Placement;
import nl.sekswerkplatform.equalshares.Composition.Purchase;
import org.apache.commons.numbers.fraction.BigFraction;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;

/**
 * What becomes of an agenda when one thing changes. The first half holds always; the second half are the smallest examples that
 * were found, by search over a million small meetings, of what does not. {@code docs/equal-shares.md} tells them in words.
 */
class EqualSharesChangesTest {

    private static Stream<RandomMeeting> meetings() {
        return Stream.concat(
                LongStream.range(0, 300).mapToObj(RandomMeeting::small),
                LongStream.range(0, 60).mapToObj(RandomMeeting::quiet));
    }

    /** So more minutes never take it away: they only make its supporters richer. */
    @ParameterizedTest
    @MethodSource("meetings")
    void theMostSupportedItemComesFirstHoweverManyMinutesOnceItsSupportersOwnItsMinutes(RandomMeeting meeting) {
        for (int minutes = 1; minutes < 3 * meeting.minutes(); minutes += 5) {
            RandomMeeting longer = meeting.of(minutes);
            longer.candidates().stream()
                    .filter(item -> item.minutes() <= longer.minutes() && isMostSupported(longer, item))
                    .forEach(item -> {
                        Composition composition = longer.compose();
                        assertEquals(item.id(), composition.firstRun().get(0).item(), () -> "in " + longer);
                        assertEquals(item.id(), items(composition).get(0), () -> "in " + longer);
                    });
        }
    }

    /** Every other item that fits has a lower weight, and the supporters own its minutes at one price for all. */
    private static boolean isMostSupported(RandomMeeting meeting, Candidate item) {
        PlainEqualShares plain = new PlainEqualShares(meeting);
        BigFraction owned = plain.weight(item).multiply(meeting.minutes());
        return owned.compareTo(BigFraction.of(item.minutes() * meeting.groups().size())) >= 0
                && meeting.candidates().stream()
                        .filter(other -> !other.equals(item) && other.minutes() <= meeting.minutes())
                        .allMatch(other -> plain.weight(other).compareTo(plain.weight(item)) < 0);
    }

    @ParameterizedTest
    @MethodSource("meetings")
    void moreSupportNeverCostsAnItemItsPlaceInTheFirstRun(RandomMeeting meeting) {
        for (Purchase bought : meeting.compose().firstRun()) {
            for (String group : meeting.groups()) {
                for (int ballot = 0; ballot < counting(meeting, group).size(); ballot++) {
                    int more = ballot;
                    RandomMeeting changed = meeting.withBallots(group, before -> {
                        List<Set<String>> ballots = counting(meeting, group);
                        ballots.get(more).add(bought.item());
                        return ballots;
                    });
                    assertTrue(firstRun(changed).contains(bought.item()), () -> bought.item() + " in " + changed);
                }
            }
        }
    }

    @ParameterizedTest
    @MethodSource("meetings")
    void askingLessNeverCostsAnItemItsPlaceInTheFirstRun(RandomMeeting meeting) {
        for (Purchase bought : meeting.compose().firstRun()) {
            for (int minutes = 1; minutes < meeting.minutesOf(bought.item()); minutes++) {
                RandomMeeting changed = meeting.asking(bought.item(), minutes);
                assertTrue(firstRun(changed).contains(bought.item()), () -> bought.item() + " in " + changed);
            }
        }
    }

    @ParameterizedTest
    @MethodSource("meetings")
    void withdrawingWhatWasNotBoughtChangesNothingInTheFirstRunWhileItsSupportersHaveOtherWishes(
            RandomMeeting meeting) {
        for (Candidate item : meeting.candidates()) {
            RandomMeeting without = meeting.without(item.id());
            if (!firstRun(meeting).contains(item.id()) && voters(without) == voters(meeting)) {
                assertEquals(meeting.compose().firstRun(), without.compose().firstRun());
            }
        }
    }

    private static long voters(RandomMeeting meeting) {
        return meeting.groups().stream()
                .mapToLong(group -> counting(meeting, group).size())
                .sum();
    }

    private static List<Set<String>> counting(RandomMeeting meeting, String group) {
        List<Set<String>> counting = new ArrayList<>();
        meeting.ballots().get(group).stream()
                .filter(ballot -> meeting.candidates().stream()
                        .anyMatch(item -> item.minutes() <= meeting.minutes() && ballot.contains(item.id())))
                .forEach(ballot -> counting.add(new HashSet<>(ballot)));
        return counting;
    }

    @Test
    void oneMoreMinuteMayCostAnItemItsPlace() {
        assertEquals(List.of("short"), firstRun(meeting(3, "long 2, short 1", "long short", "")));
        assertEquals(List.of("long"), firstRun(meeting(4, "long 2, short 1", "long short", "")));
        assertEquals(List.of("a", "c"), agenda(meeting(2, "a 1, b 2, c 1", "a b c")));
        assertEquals(List.of("a", "b"), agenda(meeting(3, "a 1, b 2, c 1", "a b c")));
    }

    @Test
    void oneMoreMinuteMayLeaveMoreOfTheMeetingEmpty() {
        assertEquals(List.of("long"), agenda(meeting(5, "long 5, short 3", "long", "short|long short")));
        assertEquals(List.of("short"), agenda(meeting(6, "long 5, short 3", "long", "short|long short")));
    }

    @Test
    void addOneMayThrowOutWhatTheFirstRunBought() {
        RandomMeeting meeting = meeting(2, "a 2, b 1, c 1", "", "a b c");
        assertEquals(List.of("b"), firstRun(meeting));
        assertEquals(List.of("a"), agenda(meeting));
    }

    @Test
    void moreSupportMayCostAnItemItsPlaceOnTheAgenda() {
        assertEquals(List.of("a", "c"), agenda(meeting(3, "a 1, b 3, c 1", "a b|b c", "")));
        assertEquals(List.of("b"), agenda(meeting(3, "a 1, b 3, c 1", "a b c|b c", "")));
    }

    @Test
    void askingLessMayCostAnItemItsPlaceOnTheAgenda() {
        assertEquals(List.of("b"), agenda(meeting(3, "a 3, b 2, c 2", "", "a b c")));
        assertEquals(List.of("a"), agenda(meeting(3, "a 3, b 1, c 2", "", "a b c")));
    }

    @Test
    void withdrawingWhatGotNoPlaceMayChangeTheAgenda() {
        assertEquals(List.of("c"), agenda(meeting(2, "a 2, b 2, c 1", "b c|a")));
        assertEquals(List.of("b"), agenda(meeting(2, "b 2, c 1", "b c|")));
    }

    /** @param groups for each group its ballots, with bars between them */
    private static RandomMeeting meeting(int minutes, String items, String... groups) {
        List<Candidate> candidates = Stream.of(items.split(", "))
                .map(item -> item.split(" "))
                .map(item -> new Candidate(item[0], Integer.parseInt(item[1])))
                .toList();
        Map<String, List<Set<String>>> ballots = new LinkedHashMap<>();
        for (String group : groups) {
            ballots.put(
                    "g" + ballots.size(),
                    Stream.of(group.split("\\|"))
                            .map(ballot -> Set.of(ballot.split(" ")))
                            .toList());
        }
        return new RandomMeeting(minutes, List.copyOf(ballots.keySet()), candidates, ballots);
    }

    private static List<String> agenda(RandomMeeting meeting) {
        return items(meeting.compose()).stream().sorted().toList();
    }

    private static List<String> items(Composition composition) {
        return composition.placements().stream().map(Placement::item).toList();
    }

    private static List<String> firstRun(RandomMeeting meeting) {
        return meeting.compose().firstRun().stream().map(Purchase::item).toList();
    }
}
