package nl.sekswerkplatform.equalshares;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.LongStream;
import java.util.stream.Stream;
import nl.sekswerkplatform.equalshares.Composition.Phase;
import nl.sekswerkplatform.equalshares.Composition.Placement;
import nl.sekswerkplatform.equalshares.Composition.Purchase;
import org.apache.commons.numbers.fraction.BigFraction;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;

/**
 * Members who agree get what their minutes can pay, of whichever groups they are: tried on every set of items of many invented
 * meetings, with the members of it who are worst off.
 */
class EqualSharesProportionalityTest {

    /** @param budget what the member owns of the minutes */
    private record Voter(Set<String> ballot, BigFraction budget) {}

    private static Stream<RandomMeeting> meetings() {
        return Stream.concat(
                LongStream.range(0, 400).mapToObj(RandomMeeting::small),
                LongStream.range(0, 100).mapToObj(RandomMeeting::quiet));
    }

    /**
     * Extended justified representation up to one item: of members who all support a set of items and own its minutes together,
     * one at least gets more minutes than that set has, counted with one more item of it.
     */
    @ParameterizedTest
    @MethodSource("meetings")
    void leavesNobodyOfThoseWhoAgreeWithLessThanTheirMinutesButForOneItem(RandomMeeting meeting) {
        Composition composition = meeting.compose();
        Set<String> first = composition.firstRun().stream().map(Purchase::item).collect(Collectors.toSet());
        BigFraction part = BigFraction.of(meeting.minutes(), meeting.groups().size());
        assertEquals(List.of(), deprived(meeting, part, first), "in the first run");
        Set<String> paid = composition.placements().stream()
                .filter(placement -> placement.phase() == Phase.SHARES)
                .map(Placement::item)
                .collect(Collectors.toSet());
        assertEquals(List.of(), deprived(meeting, composition.budget(), paid), "in the run that was kept");
    }

    /** The rule of the first run turned round: as long as the supporters of an item have its minutes left, it is not over. */
    @ParameterizedTest
    @MethodSource("meetings")
    void leavesNothingOutThatItsSupportersCanStillPay(RandomMeeting meeting) {
        PlainEqualShares plain = new PlainEqualShares(meeting);
        assertEquals(
                plain.run(0).stream().map(offer -> offer.item().id()).toList(),
                meeting.compose().firstRun().stream().map(Purchase::item).toList());
        plain.leftAfter(0)
                .forEach((item, left) ->
                        assertTrue(left.compareTo(BigFraction.of(item.minutes())) < 0, () -> item + " could be paid"));
    }

    /** Sets of items of which more is owed than was given. */
    private static List<Set<String>> deprived(RandomMeeting meeting, BigFraction part, Set<String> given) {
        List<Candidate> fitting = meeting.candidates().stream()
                .filter(candidate -> candidate.minutes() <= meeting.minutes())
                .toList();
        List<Voter> voters = voters(meeting, part, fitting);
        List<Set<String>> deprived = new ArrayList<>();
        for (int chosen = 1; chosen < 1 << fitting.size(); chosen++) {
            Set<String> wanted = new HashSet<>();
            for (int item = 0; item < fitting.size(); item++) {
                if ((chosen >> item & 1) == 1) {
                    wanted.add(fitting.get(item).id());
                }
            }
            if (!given.containsAll(wanted) && isOwed(meeting, voters, wanted, given)) {
                deprived.add(wanted);
            }
        }
        return deprived;
    }

    /** Whether those who all support what is wanted, and got too little, own its minutes. */
    private static boolean isOwed(RandomMeeting meeting, List<Voter> voters, Set<String> wanted, Set<String> given) {
        int minutes = minutes(meeting, wanted);
        int oneMore = wanted.stream()
                .filter(item -> !given.contains(item))
                .mapToInt(meeting::minutesOf)
                .max()
                .orElseThrow();
        BigFraction owned = voters.stream()
                .filter(voter -> voter.ballot().containsAll(wanted))
                .filter(voter -> got(meeting, voter, given) + oneMore <= minutes)
                .map(Voter::budget)
                .reduce(BigFraction.ZERO, BigFraction::add);
        return owned.compareTo(BigFraction.of(minutes)) >= 0;
    }

    private static int got(RandomMeeting meeting, Voter voter, Set<String> given) {
        Set<String> got = new HashSet<>(voter.ballot());
        got.retainAll(given);
        return minutes(meeting, got);
    }

    private static int minutes(RandomMeeting meeting, Set<String> items) {
        return items.stream().mapToInt(meeting::minutesOf).sum();
    }

    private static List<Voter> voters(RandomMeeting meeting, BigFraction part, List<Candidate> fitting) {
        Set<String> ids = fitting.stream().map(Candidate::id).collect(Collectors.toSet());
        List<Voter> voters = new ArrayList<>();
        meeting.ballots().values().forEach(ballots -> {
            List<Set<String>> counting = ballots.stream()
                    .filter(ballot -> ballot.stream().anyMatch(ids::contains))
                    .toList();
            counting.forEach(ballot -> voters.add(new Voter(ballot, part.divide(counting.size()))));
        });
        return voters;
    }
}
