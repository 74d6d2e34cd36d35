package nl.sekswerkplatform.smallnumbers;

import static nl.sekswerkplatform.smallnumbers.Protection.IN_FUNCTION;
import static nl.sekswerkplatform.smallnumbers.Protection.PROTECTED;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertThrows;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.OptionalInt;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

class SmallNumbersTest {
    @ParameterizedTest
    @ValueSource(ints = {0, 1, 4})
    void showsNothingBelowFive(int people) {
        assertEquals(ShownCount.HIDDEN, SmallNumbers.count(people, PROTECTED));
    }

    @ParameterizedTest
    @ValueSource(ints = {5, 9})
    void showsNoNumberBelowTen(int people) {
        assertEquals(ShownCount.FEW, SmallNumbers.count(people, PROTECTED));
    }

    @ParameterizedTest
    @CsvSource({"10, 10", "12, 10", "13, 15", "15, 15", "17, 15", "18, 20", "1002, 1000", "1003, 1005"})
    void roundsToFiveFromTenOn(int people, int shown) {
        assertEquals(ShownCount.rounded(shown), SmallNumbers.count(people, PROTECTED));
    }

    @ParameterizedTest
    @ValueSource(ints = {0, 1, 4, 7, 12})
    void showsGroupsInFunctionAsTheyAre(int people) {
        assertEquals(ShownCount.exact(people), SmallNumbers.count(people, IN_FUNCTION));
        assertEquals(ShownCount.exact(people), SmallNumbers.band(people, IN_FUNCTION));
    }

    @ParameterizedTest
    @CsvSource({
        "0, BELOW_10",
        "9, BELOW_10",
        "10, FROM_10",
        "19, FROM_10",
        "20, FROM_20",
        "49, FROM_20",
        "50, FROM_50",
        "5000, FROM_50"
    })
    void showsMembershipInBands(int people, Band band) {
        assertEquals(ShownCount.in(band), SmallNumbers.band(people, PROTECTED));
    }

    @Test
    void saysWhereABandBegins() {
        assertEquals(
                List.of(0, 10, 20, 50), Stream.of(Band.values()).map(Band::from).toList());
    }

    @Test
    void roundsEveryRowOfATableWithOneProtectedGroup() {
        var table = SmallNumbers.table(List.of(
                new CountRow<>("sex workers", PROTECTED, 13),
                new CountRow<>("police", IN_FUNCTION, 3),
                new CountRow<>("residents", PROTECTED, 7),
                new CountRow<>("municipality", IN_FUNCTION, 22)));
        assertEquals(
                List.of("sex workers", "police", "residents", "municipality"),
                new ArrayList<>(table.rows().keySet()));
        assertEquals(
                List.of(ShownCount.rounded(15), ShownCount.HIDDEN, ShownCount.FEW, ShownCount.rounded(20)),
                new ArrayList<>(table.rows().values()));
        assertEquals(ShownCount.rounded(35), table.total());
    }

    @Test
    void showsATableOfGroupsInFunctionAsItIs() {
        var table = SmallNumbers.table(
                List.of(new CountRow<>("police", IN_FUNCTION, 3), new CountRow<>("support", IN_FUNCTION, 0)));
        assertEquals(ShownCount.exact(3), table.rows().get("police"));
        assertEquals(ShownCount.exact(0), table.rows().get("support"));
        assertEquals(ShownCount.exact(3), table.total());
    }

    @Test
    void hidesTheTotalOfHiddenRows() {
        var table =
                SmallNumbers.table(List.of(new CountRow<>("yes", PROTECTED, 9), new CountRow<>("no", PROTECTED, 4)));
        assertEquals(ShownCount.HIDDEN, table.total());
    }

    @Test
    void refusesTwoRowsOfOneName() {
        var row = new CountRow<>("police", IN_FUNCTION, 3);
        assertThrows(IllegalArgumentException.class, () -> SmallNumbers.table(List.of(row, row)));
    }

    @Test
    void keepsTheCountOfARowOutOfLogs() {
        assertEquals("CountRow[residents]", new CountRow<>("residents", PROTECTED, 7).toString());
    }

    @ParameterizedTest
    @CsvSource({"-1, 5", "6, 5"})
    void refusesAPartThatIsNone(int part, int whole) {
        assertThrows(IllegalArgumentException.class, () -> SmallNumbers.share(part, whole, PROTECTED));
    }

    @Test
    void refusesFewerPeopleThanNone() {
        assertThrows(IllegalArgumentException.class, () -> SmallNumbers.count(-1, IN_FUNCTION));
        assertThrows(IllegalArgumentException.class, () -> SmallNumbers.band(-1, PROTECTED));
        assertThrows(IllegalArgumentException.class, () -> SmallNumbers.votes(-1, 9, PROTECTED));
        assertThrows(IllegalArgumentException.class, () -> SmallNumbers.votes(9, -1, PROTECTED));
        assertThrows(IllegalArgumentException.class, () -> new CountRow<>("police", PROTECTED, -1));
    }

    @Test
    void cannotSayAHiddenCountWithANumber() {
        var number = OptionalInt.of(3);
        assertThrows(
                IllegalArgumentException.class, () -> new ShownCount(ShownCount.Kind.HIDDEN, number, Optional.empty()));
        assertThrows(
                IllegalArgumentException.class,
                () -> new ShownCount(ShownCount.Kind.EXACT, OptionalInt.empty(), Optional.empty()));
        assertThrows(
                IllegalArgumentException.class,
                () -> new ShownCount(ShownCount.Kind.BAND, OptionalInt.empty(), Optional.empty()));
        assertThrows(IllegalArgumentException.class, () -> new ShownShare(ShownShare.Kind.HIDDEN, number));
        assertThrows(IllegalArgumentException.class, () -> new ShownShare(ShownShare.Kind.ABOUT, OptionalInt.empty()));
        assertFalse(ShownCount.HIDDEN.value().isPresent());
    }

    @Test
    void hearsAGroupFromThreeOnOrAllOfASmallerOne() {
        for (int members = 0; members < 6; members++) {
            for (int spoke = 0; spoke <= members; spoke++) {
                boolean heard = spoke >= 3 || spoke > 0 && spoke == members;
                assertEquals(heard, SmallNumbers.isHeard(spoke, People.of(members)), spoke + " of " + members);
            }
        }
        assertThrows(IllegalArgumentException.class, () -> SmallNumbers.isHeard(-1, People.of(3)));
    }
}
