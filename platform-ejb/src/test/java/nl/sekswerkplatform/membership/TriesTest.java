package nl.sekswerkplatform.membership;

import static org.junit.jupiter.api.Assertions.assertDoesNotThrow;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertThrows;

import java.time.Clock;
import java.time.Duration;
import java.time.Instant;
import java.time.ZoneId;
import java.time.ZoneOffset;
import java.util.List;
import org.junit.jupiter.api.Test;

class TriesTest {
    private static final byte[] HERS = {1};
    private static final byte[] ANOTHER = {2};

    private final Moved clock = new Moved();
    private final Tries tries = new Tries(clock);

    @Test
    void letsAFewMistakesPass() {
        fails(Tries.FREE);
        assertDoesNotThrow(() -> tries.begin(ANOTHER, "code"), "each code is counted by itself");
    }

    @Test
    void asksForLongerEachTime() {
        fails(Tries.FREE);
        for (int minutes : List.of(1, 2, 4, 8, 16, 32, 60, 60)) {
            TooManyTries refused = assertThrows(TooManyTries.class, () -> tries.begin(HERS, "code"));
            assertEquals(List.of("code", (long) minutes), refused.arguments());
            clock.passes(Duration.ofMinutes(minutes).minusSeconds(1));
            assertThrows(TooManyTries.class, () -> tries.begin(HERS, "code"));
            clock.passes(Duration.ofSeconds(1));
            fails(1);
        }
    }

    @Test
    void neverLocksAnybodyOutForGood() {
        fails(Tries.FREE);
        for (int hour = 0; hour < 500; hour++) {
            clock.passes(Tries.LONGEST);
            assertDoesNotThrow(() -> tries.begin(HERS, "code"));
        }
    }

    @Test
    void forgetsWhatCameRight() {
        fails(Tries.FREE - 1);
        tries.forget(HERS);
        fails(Tries.FREE);
    }

    @Test
    void forgetsAfterADay() {
        fails(Tries.FREE);
        clock.passes(Duration.ofHours(26));
        fails(Tries.FREE);
    }

    /** Who sends ten thousand others to have hers forgotten has waited longer for those. */
    @Test
    void takesUpNoMoreThanItMay() {
        fails(Tries.FREE);
        for (int i = 0; i < 10_000; i++) {
            tries.begin(new byte[] {3, (byte) (i >> 8), (byte) i}, "code");
        }
        assertDoesNotThrow(() -> tries.begin(HERS, "code"));
    }

    private void fails(int times) {
        for (int i = 0; i < times; i++) {
            tries.begin(HERS, "code");
        }
    }

    private static final class Moved extends Clock {
        private Instant now = Instant.parse("2026-11-25T12:00:00Z");

        void passes(Duration time) {
            now = now.plus(time);
        }

        @Override
        public ZoneId getZone() {
            return ZoneOffset.UTC;
        }

        @Override
        public Clock withZone(ZoneId zone) {
            return this;
        }

        @Override
        public Instant instant() {
            return now;
        }
    }
}
