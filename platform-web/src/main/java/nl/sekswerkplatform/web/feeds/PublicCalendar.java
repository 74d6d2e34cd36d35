package nl.sekswerkplatform.web.feeds;

import jakarta.enterprise.inject.Any;
import jakarta.enterprise.inject.Instance;
import jakarta.inject.Inject;
import jakarta.servlet.annotation.WebServlet;
import java.time.Clock;
import java.time.LocalDate;
import java.time.ZoneOffset;
import java.util.Comparator;
import java.util.ResourceBundle;
import net.fortuna.ical4j.model.component.VEvent;
import net.fortuna.ical4j.model.property.Description;
import net.fortuna.ical4j.model.property.DtEnd;
import net.fortuna.ical4j.model.property.DtStamp;
import net.fortuna.ical4j.model.property.DtStart;
import net.fortuna.ical4j.model.property.Summary;
import net.fortuna.ical4j.model.property.Uid;
import net.fortuna.ical4j.model.property.immutable.ImmutableTransp;
import nl.sekswerkplatform.web.Origin;

/**
 * Every public date and last day of the table in one calendar, the same for everyone, so that a member's own calendar can
 * remind her without anybody being told who she is. Nothing of a group's room, of an election, of cards or of what a screener
 * hid is in it, nor where a meeting is.
 */
@WebServlet("/calendar.ics")
public class PublicCalendar extends Feed {
    /** For so many days what is over stays. */
    static final int DAYS_KEPT = 90;

    private static final long serialVersionUID = 1L;

    @Inject
    @Any
    private transient Instance<PublicDates> kinds;

    @Inject
    private transient Origin origin;

    @Inject
    private transient Clock clock;

    public PublicCalendar() {
        super(CalendarFile.TYPE);
    }

    @Override
    String content(ResourceBundle texts) {
        LocalDate oldest = LocalDate.now(clock).minusDays(DAYS_KEPT);
        CalendarFile file = new CalendarFile(texts.getString("feeds.calendar.title"));
        kinds.stream()
                .flatMap(kind -> kind.find(oldest, texts))
                .filter(date -> !date.day().isBefore(oldest))
                .sorted(Comparator.comparing(PublicDate::day).thenComparing(PublicDate::name))
                .forEach(date -> file.add(event(date, origin)));
        return file.text();
    }

    /**
     * Its stamp is its own day: when something was entered or changed is not told, and the same state gives the same bytes. A
     * last day keeps nobody's day occupied.
     */
    static VEvent event(PublicDate date, Origin origin) {
        VEvent event = new VEvent(false);
        event.add(new Uid(date.name() + "@" + origin.host()));
        event.add(new DtStamp(date.day().atStartOfDay().toInstant(ZoneOffset.UTC)));
        event.add(date.isWholeDay() ? new DtStart<>(date.day()) : new DtStart<>(date.from()));
        if (date.until() == null) {
            event.add(ImmutableTransp.TRANSPARENT);
        } else {
            event.add(new DtEnd<>(date.until()));
        }
        event.add(new Summary(date.title()));
        event.add(new Description(origin.absolute(date.page())));
        return event;
    }
}
