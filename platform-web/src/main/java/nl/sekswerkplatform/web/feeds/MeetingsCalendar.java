package nl.sekswerkplatform.web.feeds;

import jakarta.inject.Inject;
import jakarta.servlet.annotation.WebServlet;
import java.time.Clock;
import java.time.Duration;
import java.time.Instant;
import java.time.ZoneId;
import java.util.ResourceBundle;
import net.fortuna.ical4j.model.component.VEvent;
import net.fortuna.ical4j.model.property.Description;
import net.fortuna.ical4j.model.property.DtEnd;
import net.fortuna.ical4j.model.property.DtStamp;
import net.fortuna.ical4j.model.property.DtStart;
import net.fortuna.ical4j.model.property.Summary;
import net.fortuna.ical4j.model.property.Uid;
import nl.sekswerkplatform.meetings.Meeting;
import nl.sekswerkplatform.meetings.MeetingService;
import nl.sekswerkplatform.web.Origin;

/** The meetings to come that have a date. Where they are is for members only, and not here. */
@WebServlet("/meetings.ics")
public class MeetingsCalendar extends Feed {
    private static final long serialVersionUID = 1L;

    @Inject
    private transient MeetingService meetings;

    @Inject
    private transient Origin origin;

    @Inject
    private transient Clock clock;

    public MeetingsCalendar() {
        super(CalendarFile.TYPE);
    }

    @Override
    String content(ResourceBundle texts) {
        CalendarFile file = new CalendarFile(texts.getString("feeds.meetings.title"));
        meetings.findComing().stream()
                .filter(meeting -> meeting.hasDate() && meeting.start() != null)
                .forEach(meeting -> file.add(event(meeting, origin, clock.getZone(), texts)));
        return file.text();
    }

    /** Its stamp is its own time: an event has no other that stays the same until it changes. */
    static VEvent event(Meeting meeting, Origin origin, ZoneId zone, ResourceBundle texts) {
        Instant start = meeting.date().atTime(meeting.start()).atZone(zone).toInstant();
        VEvent event = new VEvent(false);
        event.add(new Uid("meeting-" + meeting.number() + "@" + origin.host()));
        event.add(new DtStamp(start));
        event.add(new DtStart<>(start));
        event.add(new DtEnd<>(start.plus(Duration.ofMinutes(meeting.minutesAvailable()))));
        event.add(new Summary(marked(meeting.title(), meeting.isIllustrative(), texts)));
        event.add(new Description(origin.absolute("/meetings/" + meeting.number())));
        return event;
    }
}
