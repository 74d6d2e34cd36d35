package nl.sekswerkplatform.consensus;

import static nl.sekswerkplatform.consensus.Stance.CONSENT;
import static nl.sekswerkplatform.consensus.Stance.OBJECTION;
import static nl.sekswerkplatform.consensus.Stance.RESERVATION;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.MethodSource;

class TallyTest {
    private static final int MOST = 7;

    @ParameterizedTest
    @CsvSource({
        "1,0,0, CONSENT",
        "0,1,0, RESERVATION",
        "0,0,1, OBJECTION",
        "2,1,0, CONSENT",
        "1,1,1, RESERVATION",
        "2,0,1, CONSENT",
        "1,0,2, OBJECTION",
        "1,1,0, RESERVATION",
        "1,0,1, OBJECTION",
        "2,0,2, OBJECTION",
        "2,1,1, RESERVATION",
        "3,0,2, CONSENT",
        "50,0,51, OBJECTION"
    })
    void standsAtTheMiddleAndOfTwoAtTheMoreCautious(int consents, int reservations, int objections, Stance expected) {
        assertEquals(expected, new Tally(consents, reservations, objections).stands());
    }

    @Test
    void standsNowhereWithoutPositions() {
        assertThrows(IllegalStateException.class, () -> new Tally(0, 0, 0).stands());
        assertThrows(IllegalArgumentException.class, () -> new Tally(-1, 0, 0));
    }

    /** The plain reading: laid out in a row, the one in the middle. */
    @ParameterizedTest
    @MethodSource("tallies")
    void agreesWithPositionsLaidOutInARow(Tally tally) {
        List<Stance> row = row(tally);
        assertEquals(row.get(row.size() / 2), tally.stands());
        Collections.reverse(row);
        assertEquals(tally, Tally.of(row), "in whichever order they came");
    }

    /** A group's stand does not depend on how many it are: so many of each, again and again, stand where they stood. */
    @ParameterizedTest
    @MethodSource("tallies")
    void standsThereWhenEveryMemberIsThereSeveralTimes(Tally tally) {
        for (int times = 2; times <= 5; times++) {
            Tally many = new Tally(times * tally.consents(), times * tally.reservations(), times * tally.objections());
            assertEquals(tally.stands(), many.stands(), tally + " times " + times);
        }
    }

    /** Who becomes more cautious never makes her group less so. */
    @ParameterizedTest
    @MethodSource("tallies")
    void neverGrowsBolderWhenAMemberGrowsMoreCautious(Tally tally) {
        Stream.of(
                        moved(tally, CONSENT, RESERVATION),
                        moved(tally, RESERVATION, OBJECTION),
                        moved(tally, CONSENT, OBJECTION))
                .flatMap(List::stream)
                .forEach(cautious ->
                        assertTrue(cautious.stands().compareTo(tally.stands()) >= 0, tally + " -> " + cautious));
    }

    @ParameterizedTest
    @MethodSource("tallies")
    void needsHalfOfTheGroupToObjectAndMoreThanHalfToConsent(Tally tally) {
        assertEquals(2 * tally.objections() >= tally.positions(), tally.stands() == OBJECTION);
        assertEquals(2 * tally.consents() > tally.positions(), tally.stands() == CONSENT);
    }

    private static List<Tally> moved(Tally tally, Stance from, Stance to) {
        List<Stance> row = row(tally);
        if (!row.remove(from)) {
            return List.of();
        }
        row.add(to);
        return List.of(Tally.of(row));
    }

    private static List<Stance> row(Tally tally) {
        List<Stance> row = new ArrayList<>();
        row.addAll(Collections.nCopies(tally.consents(), CONSENT));
        row.addAll(Collections.nCopies(tally.reservations(), RESERVATION));
        row.addAll(Collections.nCopies(tally.objections(), OBJECTION));
        return row;
    }

    /** All there are with up to seven of each. */
    static Stream<Tally> tallies() {
        return IntStream.rangeClosed(0, MOST).boxed().flatMap(consents -> IntStream.rangeClosed(0, MOST)
                .boxed()
                .flatMap(reservations -> IntStream.rangeClosed(0, MOST)
                        .filter(objections -> consents + reservations + objections > 0)
                        .mapToObj(objections -> new Tally(consents, reservations, objections))));
    }
}
