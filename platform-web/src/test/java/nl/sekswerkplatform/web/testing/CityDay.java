package nl.sekswerkplatform.web.testing;

import static org.junit.jupiter.api.Assumptions.assumeTrue;

import java.time.LocalDate;
import java.time.LocalTime;
import java.time.ZoneId;

/** The day as the platform counts it, whatever zone the machine that tests is in. */
public final class CityDay {
    private static final ZoneId CITY = ZoneId.of("Europe/Amsterdam");
    private static final LocalTime TOO_LATE = LocalTime.of(23, 50);

    private CityDay() {}

    public static LocalDate today() {
        return LocalDate.now(CITY);
    }

    /** A meeting can be minuted on its own day at the earliest, and planned for later than now only. */
    public static void hasRoomForAMeeting() {
        assumeTrue(LocalTime.now(CITY).isBefore(TOO_LATE), "a meeting of today cannot be planned any more");
    }
}
