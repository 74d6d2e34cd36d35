package nl.sekswerkplatform.meetings;

import jakarta.persistence.Column;
import jakarta.persistence.Embeddable;
import java.time.LocalDate;
import java.time.LocalDateTime;
import java.time.LocalTime;
import nl.sekswerkplatform.meetings.MeetingRefused.MeetingNotAhead;
import nl.sekswerkplatform.meetings.MeetingRefused.MeetingTooFarAhead;

/** The day of a meeting, and when it starts. */
@Embeddable
public class MeetingTime {
    private static final int YEARS_AHEAD = 2;

    @Column(name = "meeting_date")
    private LocalDate date;

    @Column(name = "start_time")
    private LocalTime start;

    protected MeetingTime() {}

    private MeetingTime(LocalDate date, LocalTime start) {
        this.date = date;
        this.start = start;
    }

    /**
     * A moment to come.
     *
     * @throws MeetingNotAhead when it is over
     * @throws MeetingTooFarAhead when the year must be a mistake
     */
    static MeetingTime ahead(LocalDate date, LocalTime start, LocalDateTime now) {
        if (!date.atTime(start).isAfter(now)) {
            throw new MeetingNotAhead();
        }
        if (date.isAfter(now.toLocalDate().plusYears(YEARS_AHEAD))) {
            throw new MeetingTooFarAhead(YEARS_AHEAD);
        }
        return new MeetingTime(date, start);
    }

    /** @param start null when it is not known any more */
    static MeetingTime earlier(LocalDate date, LocalTime start) {
        return new MeetingTime(date, start);
    }

    LocalDate date() {
        return date;
    }

    LocalTime start() {
        return start;
    }
}
