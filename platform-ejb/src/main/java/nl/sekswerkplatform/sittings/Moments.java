package nl.sekswerkplatform.sittings;

import java.time.Clock;
import java.time.LocalDateTime;
import java.time.ZoneOffset;
import java.time.temporal.ChronoUnit;
import nl.sekswerkplatform.meetings.Meeting;

/** Moments as a sitting keeps them: in UTC, whole seconds. */
final class Moments {
    private Moments() {}

    static LocalDateTime now(Clock clock) {
        return LocalDateTime.ofInstant(clock.instant(), ZoneOffset.UTC).truncatedTo(ChronoUnit.SECONDS);
    }

    /** When the meeting was to end. */
    static LocalDateTime plannedEnd(Meeting meeting, Clock clock) {
        return LocalDateTime.ofInstant(
                meeting.date()
                        .atTime(meeting.start())
                        .plusMinutes(meeting.minutesAvailable())
                        .atZone(clock.getZone())
                        .toInstant(),
                ZoneOffset.UTC);
    }
}
