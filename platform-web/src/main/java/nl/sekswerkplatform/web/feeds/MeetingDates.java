package nl.sekswerkplatform.web.feeds;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.time.Clock;
import java.time.Duration;
import java.time.Instant;
import java.time.LocalDate;
import java.util.ResourceBundle;
import java.util.stream.Stream;
import nl.sekswerkplatform.meetings.Meeting;
import nl.sekswerkplatform.meetings.MeetingService;

/** When the table meets, and met lately. */
@ApplicationScoped
class MeetingDates implements PublicDates {
    @Inject
    private MeetingService meetings;

    @Inject
    private Clock clock;

    @Override
    public Stream<PublicDate> find(LocalDate oldest, ResourceBundle texts) {
        return Stream.concat(
                        meetings.findComing().stream(),
                        meetings.findPast(Integer.MAX_VALUE, MeetingService.MOST).stream())
                .filter(meeting -> meeting.hasDate() && !meeting.isBeforePlatform() && meeting.start() != null)
                .map(meeting -> date(meeting, texts));
    }

    private PublicDate date(Meeting meeting, ResourceBundle texts) {
        Instant start =
                meeting.date().atTime(meeting.start()).atZone(clock.getZone()).toInstant();
        return new PublicDate(
                "meeting-" + meeting.number(),
                Feed.marked(meeting.title(), meeting.isIllustrative(), texts),
                "/meetings/" + meeting.number(),
                meeting.date(),
                start,
                start.plus(Duration.ofMinutes(meeting.minutesAvailable())));
    }
}
