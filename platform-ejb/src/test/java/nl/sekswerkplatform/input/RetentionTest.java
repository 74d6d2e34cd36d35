package nl.sekswerkplatform.input;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.time.LocalDate;
import java.time.temporal.ChronoUnit;
import java.util.function.Supplier;
import java.util.stream.LongStream;
import nl.sekswerkplatform.shared.IsoWeek;
import org.junit.jupiter.api.Test;

class RetentionTest {
    private static final IsoWeek CAME = IsoWeek.parse("2026-W46");
    private static final int DRAWS = 5_000;

    @Test
    void spreadsWhatNeverCameOutEvenlyOverFourWeeksAround180Days() {
        var days = drawn(() -> Retention.ofUnpublished(CAME), CAME.monday());

        assertEquals(166, days.getMin());
        assertEquals(194, days.getMax());
        assertEquals(180, days.getAverage(), 1);
    }

    @Test
    void givesEachDayOfTheSpreadItsShare() {
        long onOneDay = LongStream.range(0, DRAWS)
                .filter(i -> Retention.ofUnpublished(CAME).equals(CAME.monday().plusDays(180)))
                .count();

        assertTrue(onOneDay > DRAWS / 29 / 2 && onOneDay < DRAWS / 29 * 2, "one day in 29: " + onOneDay);
    }

    @Test
    void spreadsWhatLedToADecisionAround90DaysAfterIt() {
        var decision = LocalDate.of(2027, 1, 12);
        var days = drawn(() -> Retention.ofDecided(decision, LocalDate.of(2028, 1, 1)), decision);

        assertEquals(76, days.getMin());
        assertEquals(104, days.getMax());
        assertEquals(90, days.getAverage(), 1);
    }

    @Test
    void keepsNothingLongerForADecision() {
        var until = LocalDate.of(2027, 2, 1);

        assertEquals(until, Retention.ofDecided(LocalDate.of(2027, 1, 12), until));
    }

    @Test
    void keepsNoContentBeyondTwelveMonths() {
        var stop = CAME.monday().plusMonths(12);
        for (int i = 0; i < DRAWS; i++) {
            var until = Retention.ofPublished(CAME);
            assertFalse(until.isAfter(stop));
            assertFalse(until.isBefore(stop.minusDays(28)));
        }
    }

    private static java.util.LongSummaryStatistics drawn(Supplier<LocalDate> day, LocalDate from) {
        return LongStream.range(0, DRAWS)
                .map(i -> ChronoUnit.DAYS.between(from, day.get()))
                .summaryStatistics();
    }
}
