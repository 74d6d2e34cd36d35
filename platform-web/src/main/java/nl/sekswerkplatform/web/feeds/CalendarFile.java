package nl.sekswerkplatform.web.feeds;

import java.nio.charset.StandardCharsets;
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

    private static final int LONGEST_LINE = 75;

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
        StringBuilder text = new StringBuilder();
        calendar.toString().lines().forEach(line -> fold(line, text));
        return text.toString();
    }

    /** In octets, as the standard counts (3.1), and without cutting a character in two: the library counts in its own way. */
    private static void fold(String line, StringBuilder text) {
        int octets = 0;
        for (int character : line.codePoints().toArray()) {
            String written = Character.toString(character);
            int more = written.getBytes(StandardCharsets.UTF_8).length;
            if (octets + more > LONGEST_LINE) {
                text.append("\r\n ");
                octets = 1;
            }
            text.append(written);
            octets += more;
        }
        text.append("\r\n");
    }
}
