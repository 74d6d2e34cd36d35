package nl.sekswerkplatform.screeners;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.time.DayOfWeek;
import java.time.LocalDate;
import java.util.Optional;
import nl.sekswerkplatform.groups.GroupKey;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class ScreeningWatchTest {
    private static final GroupKey SUPPORT = new GroupKey("support");
    private static final GroupKey RESIDENTS = new GroupKey("residents");
    private static final LocalDate WEDNESDAY = LocalDate.of(2026, 11, 18);
    private static final LocalDate NEXT_MONDAY = LocalDate.of(2026, 11, 23);

    private final ScreeningWatch watch = ScreeningWatch.begin(SUPPORT, WEDNESDAY);

    /** Whatever day of the week somebody came: one and the same is kept. */
    @ParameterizedTest
    @CsvSource({"2026-11-16", "2026-11-18", "2026-11-22"})
    void keepsTheWeekOfAVisitAndNoDay(LocalDate visit) {
        watch.seen(visit);
        assertEquals(NEXT_MONDAY, watch.absentFrom());
        assertEquals(DayOfWeek.MONDAY, watch.absentFrom().getDayOfWeek());
    }

    @Test
    void changesOnceAWeekAtMost() {
        assertFalse(watch.knowsOf(WEDNESDAY));
        watch.seen(WEDNESDAY);
        assertTrue(watch.knowsOf(WEDNESDAY.plusDays(4)));
        assertFalse(watch.knowsOf(NEXT_MONDAY));
    }

    @Test
    void callsNobodyBeforeFourteenDaysAreOver() {
        watch.seen(WEDNESDAY);
        assertFalse(watch.isAbsentFor(14, NEXT_MONDAY.plusDays(13)));
        assertTrue(watch.isAbsentFor(14, NEXT_MONDAY.plusDays(14)));
    }

    @Test
    void countsFromTheDayOnWhichNobodyHasAKeyAnyMore() {
        watch.seen(WEDNESDAY);
        watch.vacant(WEDNESDAY.plusDays(1));
        assertTrue(watch.isAbsentFor(14, WEDNESDAY.plusDays(15)));
        watch.vacant(WEDNESDAY.plusDays(8));
        assertEquals(WEDNESDAY.plusDays(1), watch.absentFrom(), "the first such day counts");
    }

    @Test
    void saysToAllWhenTheReserveStandsInAndWhenNoLonger() {
        var began = watch.beginStandIn(WEDNESDAY);
        assertEquals(new StandInChanged(SUPPORT, RESIDENTS, true, WEDNESDAY), began);
        assertEquals(Optional.of(new StandIn(SUPPORT, RESIDENTS, WEDNESDAY)), watch.standIn());
        assertFalse(watch.knowsOf(WEDNESDAY), "whoever comes now ends it");

        var ended = watch.seen(WEDNESDAY.plusDays(3));

        assertEquals(Optional.of(new StandInChanged(SUPPORT, RESIDENTS, false, WEDNESDAY.plusDays(3))), ended);
        assertTrue(watch.standIn().isEmpty());
        assertTrue(watch.seen(WEDNESDAY.plusDays(3)).isEmpty());
        var record = began.publicRecord().orElseThrow();
        assertEquals("screening/support", record.ref());
        assertEquals("residents", record.parts().get("screenersOf"));
    }

    @ParameterizedTest
    @CsvSource({"0, false, 14", "13, false, 14", "30, false, 30", "0, true, 0", "30, true, 30", "-1, true, 0"})
    void isNeverShorterThanFourteenDaysButInADemo(int set, boolean demo, int days) {
        assertEquals(days, new AbsenceRule(set, demo).days());
    }
}
