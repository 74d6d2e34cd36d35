package nl.sekswerkplatform.testing;

import jakarta.annotation.Priority;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.enterprise.inject.Alternative;
import jakarta.enterprise.inject.Produces;
import java.time.Clock;
import java.time.Duration;
import java.time.Instant;
import java.time.LocalDate;
import java.time.ZoneId;
import java.time.temporal.ChronoUnit;

/** The clock of the integration tests: the real one, until a test moves it. Put it back after the test. */
@Alternative
@Priority(1)
@ApplicationScoped
public class MovableClockFixture {
    private static final ZoneId CITY = ZoneId.of("Europe/Amsterdam");

    private volatile Duration ahead = Duration.ZERO;

    @Produces
    Clock clock() {
        return new Moved(CITY);
    }

    /** Noon of that day, whatever the time was. */
    public void moveTo(LocalDate day) {
        ahead = Duration.between(Instant.now(), day.atTime(12, 0).atZone(CITY).toInstant());
    }

    public void moveBy(int days) {
        ahead = ahead.plus(days, ChronoUnit.DAYS);
    }

    public void moveBy(Duration time) {
        ahead = ahead.plus(time);
    }

    public void putBack() {
        ahead = Duration.ZERO;
    }

    private final class Moved extends Clock {
        private final ZoneId zone;

        Moved(ZoneId zone) {
            this.zone = zone;
        }

        @Override
        public ZoneId getZone() {
            return zone;
        }

        @Override
        public Clock withZone(ZoneId other) {
            return new Moved(other);
        }

        @Override
        public Instant instant() {
            return Instant.now().plus(ahead);
        }
    }
}
