package nl.sekswerkplatform.advice;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.time.Duration;
import java.time.LocalDateTime;
import org.junit.jupiter.api.Test;

class RoundRuleTest {
    private static final RoundRule SHORT = new RoundRule(Duration.ofMinutes(1), Duration.ofHours(1), 0);
    private static final RoundRule LONG = new RoundRule(Duration.ofDays(5), Duration.ofDays(21), 10);

    @Test
    void canBeLongerThanTheFloorAndShorterOnlyInADemonstration() {
        assertEquals(RoundRule.FLOOR, RoundRuleProducer.allowed(SHORT, false));
        assertEquals(LONG, RoundRuleProducer.allowed(LONG, false));
        assertEquals(SHORT, RoundRuleProducer.allowed(SHORT, true));
        assertTrue(SHORT.isBelowFloor());
        assertFalse(LONG.isBelowFloor());
    }

    @Test
    void asksForThreeDaysFourteenMoreAndAWeekOfWords() {
        assertEquals(new RoundRule(Duration.ofHours(72), Duration.ofDays(14), 7), RoundRule.FLOOR);
    }

    @Test
    void endsOnAFullHourThatIsNotTooSoon() {
        LocalDateTime now = LocalDateTime.of(2026, 11, 27, 9, 59, 59, 1);
        assertEquals(LocalDateTime.of(2026, 11, 30, 10, 0), RoundRule.over(now, Duration.ofHours(72)));
        LocalDateTime full = LocalDateTime.of(2026, 11, 27, 9, 0);
        assertEquals(full.plusDays(3), RoundRule.over(full, Duration.ofHours(72)));
        assertEquals(LocalDateTime.of(2026, 11, 27, 10, 2), RoundRule.over(now, Duration.ofMinutes(2)));
    }

    @Test
    void isNoRuleWhenItEndsBeforeItBegins() {
        Duration less = Duration.ofHours(-1);
        assertThrows(IllegalArgumentException.class, () -> new RoundRule(less, Duration.ZERO, 0));
        assertThrows(IllegalArgumentException.class, () -> new RoundRule(Duration.ZERO, Duration.ZERO, -1));
    }
}
