package nl.sekswerkplatform.input;

import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.time.Clock;
import java.time.DayOfWeek;
import java.time.Duration;
import java.time.Instant;
import java.time.LocalTime;
import java.time.ZoneOffset;
import org.junit.jupiter.api.Test;

class PublicationRoundTest {
    private static final Duration WEEK = Duration.ofDays(7);
    private static final Instant START = Instant.parse("2026-11-11T11:00:00Z");

    private final PublicationRound round = PublicationRound.first();

    @Test
    void beginsWithAWholeRoundOfWaiting() {
        assertFalse(turn(Duration.ZERO, WEEK));
        assertFalse(turn(WEEK.minusSeconds(1), WEEK));
        assertTrue(turn(WEEK, WEEK));
    }

    @Test
    void isDueOnceARound() {
        turn(Duration.ZERO, WEEK);
        assertTrue(turn(WEEK, WEEK));
        assertFalse(turn(WEEK.plusSeconds(10), WEEK));
        assertTrue(turn(WEEK.multipliedBy(2), WEEK));
    }

    @Test
    void takesAShorterIntervalAtOnce() {
        turn(Duration.ZERO, WEEK);
        assertFalse(turn(Duration.ofMinutes(1), Duration.ofMinutes(1)));
        assertTrue(turn(Duration.ofMinutes(2), Duration.ofMinutes(1)));
    }

    private boolean turn(Duration afterStart, Duration interval) {
        return round.turn(Clock.fixed(START.plus(afterStart), ZoneOffset.UTC), every(interval));
    }

    private static PublicationRule every(Duration interval) {
        return new PublicationRule(interval, DayOfWeek.WEDNESDAY, LocalTime.NOON, 1, 1, 3);
    }
}
