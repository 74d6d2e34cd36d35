package nl.sekswerkplatform.meetings;

import java.time.LocalDate;
import java.time.LocalTime;
import java.util.UUID;
import nl.sekswerkplatform.meetings.MeetingRefused.MeetingTimeIncomplete;

/**
 * What planning a meeting takes.
 *
 * @param id made when the form was opened, so that sending it twice plans once
 * @param date null while the groups still choose one; then there is no start either
 * @param place shown to members only; may be null
 */
public record PlanMeeting(UUID id, String title, LocalDate date, LocalTime start, int minutesAvailable, String place) {
    /** @throws MeetingTimeIncomplete when there is a day without a time, or a time without a day */
    public PlanMeeting {
        if ((date == null) != (start == null)) {
            throw new MeetingTimeIncomplete(date == null ? "date" : "start");
        }
    }

    boolean hasDate() {
        return date != null;
    }
}
