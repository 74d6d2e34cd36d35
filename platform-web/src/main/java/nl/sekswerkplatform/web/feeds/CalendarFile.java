package nl.sekswerkplatform.web.feeds;

import java.io.IOException;
import java.io.StringWriter;
import java.io.UncheckedIOException;
import net.fortuna.ical4j.data.CalendarOutputter;
import net.fortuna.ical4j.model.Calendar;
import net.fortuna.ical4j.model.ParameterList;
import net.fortuna.ical4j.model.component.CalendarComponent;
import net.fortuna.ical4j.model.property.ProdId;
import net.fortuna.ical4j.model.property.XProperty;
import net.fortuna.ical4j.model.property.immutable.ImmutableCalScale;
import net.fortuna.ical4j.model.property.immutable.ImmutableVersion;

/** An iCalendar file (RFC 5545). */
class CalendarFile {
    static final String TYPE = "text/calendar";

    private final Calendar calendar = new Calendar();

    CalendarFile(String title) {
        calendar.add(ImmutableVersion.VERSION_2_0);
        calendar.add(new ProdId("-//Sekswerkplatform//Sekswerkplatform//NL"));
        calendar.add(ImmutableCalScale.GREGORIAN);
        calendar.add(new XProperty("X-WR-CALNAME", new ParameterList(), title));
    }

    void add(CalendarComponent component) {
        calendar.add(component);
    }

    String text() {
        StringWriter text = new StringWriter();
        try {
            new CalendarOutputter(false).output(calendar, text);
        } catch (IOException impossible) {
            throw new UncheckedIOException(impossible);
        }
        return text.toString();
    }
}
