package nl.sekswerkplatform.web.feeds;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import biweekly.Biweekly;
import biweekly.ICalVersion;
import biweekly.ICalendar;
import biweekly.io.text.ICalReader;
import java.io.IOException;
import java.io.StringReader;
import java.io.UncheckedIOException;
import java.util.List;

/** Reads a calendar with other software than wrote it, and lets no fault pass. */
final class CalendarJudge {
    private CalendarJudge() {}

    static ICalendar read(String text) {
        try (ICalReader reader = new ICalReader(new StringReader(text))) {
            ICalendar calendar = reader.readNext();
            assertEquals(List.of(), reader.getWarnings(), "what the reader stumbled over");
            assertTrue(calendar.validate(ICalVersion.V2_0).isEmpty(), () -> calendar.validate(ICalVersion.V2_0)
                    .toString());
            assertEquals(1, Biweekly.parse(text).all().size(), "one calendar and nothing behind it");
            return calendar;
        } catch (IOException impossible) {
            throw new UncheckedIOException(impossible);
        }
    }
}
