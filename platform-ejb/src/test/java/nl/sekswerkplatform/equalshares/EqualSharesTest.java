package nl.sekswerkplatform.equalshares;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import java.util.Map;
import java.util.Set;
import nl.sekswerkplatform.equalshares.Composition.Phase;
import nl.sekswerkplatform.equalshares.Composition.Placement;
import nl.sekswerkplatform.equalshares.Composition.Purchase;
import org.apache.commons.numbers.fraction.BigFraction;
import org.junit.jupiter.api.Test;

class EqualSharesTest {

    private static final List<String> TWO_GROUPS = List.of("a", "b");

    @Test
    void showsWhatAGroupGaveInThirdsOfWhatItHad() {
        Composition composition = new EqualShares(30, TWO_GROUPS)
                .compose(
                        List.of(new Candidate("common", 10), new Candidate("own", 10), new Candidate("rest", 10)),
                        Map.of("a", List.of(Set.of("common", "own")), "b", List.of(Set.of("common", "rest"))));
        Placement common = composition.placements().get(0);
        Placement own = composition.placements().get(1);
        assertEquals(BigFraction.of(15), composition.budget());
        assertEquals(Share.UP_TO_A_THIRD, composition.share(common, "a"));
        assertEquals(Share.UP_TO_TWO_THIRDS, composition.share(own, "a"));
        assertEquals(Share.NONE, composition.share(own, "b"));
    }

    @Test
    void tellsItemsOfTheLeftOverTimeApart() {
        Composition composition = new EqualShares(30, List.of("a"))
                .compose(
                        List.of(new Candidate("x", 20), new Candidate("y", 20), new Candidate("z", 10)),
                        Map.of(
                                "a",
                                List.of(Set.of("x", "y"), Set.of("x", "y"), Set.of("x", "y"), Set.of("x", "y", "z"))));
        assertEquals(
                List.of(Phase.SHARES, Phase.FILL),
                composition.placements().stream().map(Placement::phase).toList());
        assertEquals(Map.of(), composition.placements().get(1).payments());
        assertEquals(Share.NONE, composition.share(composition.placements().get(1), "a"));
    }

    @Test
    void fillsByWeightOfGroupsAndNotByHeads() {
        Composition composition = new EqualShares(60, TWO_GROUPS)
                .compose(
                        List.of(
                                new Candidate("shared", 40),
                                new Candidate("manyHeads", 20),
                                new Candidate("moreWeight", 20)),
                        Map.of(
                                "a",
                                List.of(Set.of("shared", "moreWeight")),
                                "b",
                                List.of(
                                        Set.of("shared", "manyHeads"),
                                        Set.of("shared", "manyHeads"),
                                        Set.of("shared"),
                                        Set.of("shared"))));
        assertEquals(
                List.of("shared", "moreWeight"),
                composition.placements().stream().map(Placement::item).toList());
    }

    @Test
    void callsAlmostWhatOneMoreGroupCouldHavePaidAndFarWhatItCouldNot() {
        Map<String, Judgement> unplaced = new EqualShares(30, List.of("a", "b", "c"))
                .compose(
                        List.of(
                                new Candidate("x", 12),
                                new Candidate("y", 12),
                                new Candidate("almost", 20),
                                new Candidate("far", 21),
                                new Candidate("long", 31)),
                        Map.of(
                                "a",
                                List.of(Set.of("x")),
                                "b",
                                List.of(Set.of("y")),
                                "c",
                                List.of(Set.of("almost", "far", "long"))))
                .unplaced();
        assertEquals(Map.of("almost", Judgement.ALMOST, "far", Judgement.FAR, "long", Judgement.TOO_LONG), unplaced);
        assertEquals(List.of("almost", "far", "long"), List.copyOf(unplaced.keySet()));
    }

    @Test
    void countsTheWholePartOfASilentGroupForAnAlmostPlacedItem() {
        Map<String, Judgement> unplaced = new EqualShares(60, List.of("a", "b", "silent"))
                .compose(
                        List.of(
                                new Candidate("first", 40),
                                new Candidate("near", 25),
                                new Candidate("nobodys", 20),
                                new Candidate("far", 30)),
                        Map.of(
                                "a",
                                List.of(Set.of("first", "near")),
                                "b",
                                List.of(Set.of("first", "far")),
                                "silent",
                                List.of(Set.of())))
                .unplaced();
        assertEquals(Map.of("near", Judgement.FAR, "nobodys", Judgement.ALMOST, "far", Judgement.FAR), unplaced);
    }

    @Test
    void mayThrowOutInAddOneWhatTheFirstRunBought() {
        Composition composition = new EqualShares(10, TWO_GROUPS)
                .compose(
                        List.of(new Candidate("six", 6), new Candidate("five", 5), new Candidate("four", 4)),
                        Map.of("a", List.of(Set.of("six", "five", "four"))));
        assertEquals(
                List.of("five"),
                composition.firstRun().stream().map(Purchase::item).toList());
        assertEquals(
                List.of("six", "four"),
                composition.placements().stream().map(Placement::item).toList());
        assertEquals(Map.of("five", Judgement.ALMOST), composition.unplaced());
    }

    @Test
    void callsAlmostWhatAddOneThrewOutEvenIfTooLittleWasLeftToPayItTwice() {
        Composition composition = new EqualShares(72, List.of("a"))
                .compose(
                        List.of(new Candidate("most", 66), new Candidate("thrownOut", 37), new Candidate("rest", 29)),
                        Map.of("a", List.of(Set.of("most"), Set.of("thrownOut"), Set.of("most", "thrownOut", "rest"))));
        assertEquals(
                List.of("thrownOut"),
                composition.firstRun().stream().map(Purchase::item).toList());
        assertEquals(Judgement.ALMOST, composition.unplaced().get("thrownOut"));
    }

    @Test
    void mayLeaveOutTheItemThatAllOfAGroupSupport() {
        Composition composition = new EqualShares(20, TWO_GROUPS)
                .compose(
                        List.of(new Candidate("x", 10), new Candidate("y", 10), new Candidate("all", 10)),
                        Map.of("a", List.of(Set.of("x", "all"), Set.of("y", "all")), "b", List.of(Set.of("x", "y"))));
        assertEquals(
                List.of("x", "y"),
                composition.placements().stream().map(Placement::item).toList());
        assertEquals(Set.of("all"), composition.unplaced().keySet());
    }

    @Test
    void placesTheItemOfASingleMemberOfALargeGroupInFewRuns() {
        List<Set<String>> ballots = new ArrayList<>(Collections.nCopies(9_999, Set.of("popular")));
        ballots.add(Set.of("popular", "lone"));
        List<Long> runs = new ArrayList<>();
        Composition composition = new EqualShares(60, List.of("a"))
                .compose(
                        List.of(new Candidate("popular", 30), new Candidate("lone", 20)),
                        Map.of("a", ballots),
                        (extra, minutes) -> runs.add(extra));
        assertEquals(200_000 - 30, composition.extra());
        assertEquals(2, composition.placements().size());
        assertTrue(runs.size() <= 3, () -> "ran at " + runs);
    }

    @Test
    void tellsOfEveryRun() {
        List<String> told = new ArrayList<>();
        new EqualShares(10, TWO_GROUPS)
                .compose(
                        List.of(new Candidate("six", 6)),
                        Map.of("a", List.of(Set.of("six"))),
                        (extra, minutes) -> told.add(extra + ": " + minutes));
        assertEquals(List.of("0: 0", "1: 6"), told);
    }

    @Test
    void letsSupportForWhatIsNoCandidateCountForNothing() {
        List<Candidate> candidates = List.of(new Candidate("x", 10));
        EqualShares equalShares = new EqualShares(20, TWO_GROUPS);
        assertEquals(
                equalShares.compose(candidates, Map.of("a", List.of(Set.of("x")))),
                equalShares.compose(candidates, Map.of("a", List.of(Set.of("x", "withdrawn"), Set.of("withdrawn")))));
    }

    @Test
    void refusesWhatIsNoMeeting() {
        assertThrows(IllegalArgumentException.class, () -> new EqualShares(0, TWO_GROUPS));
        assertThrows(IllegalArgumentException.class, () -> new EqualShares(10, List.of()));
        assertThrows(IllegalArgumentException.class, () -> new EqualShares(10, List.of("a", "a")));
        assertThrows(IllegalArgumentException.class, () -> new Candidate("x", 0));
    }

    @Test
    void refusesBallotsOfAGroupThatIsNotSeatedAndCandidatesThatStandTwice() {
        EqualShares equalShares = new EqualShares(20, TWO_GROUPS);
        Candidate once = new Candidate("x", 10);
        assertThrows(
                IllegalArgumentException.class,
                () -> equalShares.compose(List.of(once), Map.of("c", List.of(Set.of("x")))));
        assertThrows(IllegalArgumentException.class, () -> equalShares.compose(List.of(once, once), Map.of()));
        assertThrows(
                IllegalArgumentException.class,
                () -> equalShares.compose(List.of(once, new Candidate("x", 5)), Map.of()));
    }
}
