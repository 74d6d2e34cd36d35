package nl.sekswerkplatform.web.feeds;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertNotNull;
import static org.junit.jupiter.api.Assertions.assertTrue;

import com.rometools.rome.feed.atom.Entry;
import com.rometools.rome.feed.atom.Feed;
import com.rometools.rome.io.WireFeedInput;
import java.io.StringReader;
import java.net.http.HttpResponse;
import java.util.List;
import net.fortuna.ical4j.data.CalendarBuilder;
import net.fortuna.ical4j.model.Calendar;
import nl.sekswerkplatform.web.testing.Reader;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

class FeedsIT {
    @ParameterizedTest
    @CsvSource({
        "/calendar.ics,text/calendar;charset=UTF-8",
        "/meetings.ics,text/calendar;charset=UTF-8",
        "/follow-ups.ics,text/calendar;charset=UTF-8",
        "/decisions.atom,application/atom+xml;charset=UTF-8",
        "/minutes.atom,application/atom+xml;charset=UTF-8"
    })
    void saysWhatItIsAndIsNotSentAgainToWhoHasIt(String address, String type) {
        HttpResponse<String> first = Reader.gets(address);
        assertEquals(200, first.statusCode());
        assertEquals(type, first.headers().firstValue("Content-Type").orElseThrow());
        assertTrue(first.headers().firstValue("Set-Cookie").isEmpty());
        String tag = first.headers().firstValue("ETag").orElseThrow();
        assertEquals(304, Reader.gets(address, "If-None-Match", tag).statusCode());
    }

    @Test
    void listsWhatIsStillToBeDoneWithItsDay() throws Exception {
        String text = Reader.gets("/follow-ups.ics").body();
        Calendar calendar = new CalendarBuilder().build(new StringReader(text));
        assertFalse(calendar.getComponents("VTODO").isEmpty());
        calendar.getComponents("VTODO")
                .forEach(task -> assertTrue(task.getProperty("DUE").isPresent()));
    }

    @Test
    void keepsThePlaceOfMeetingsOutOfTheCalendar() throws Exception {
        String text = Reader.gets("/meetings.ics").body();
        new CalendarBuilder().build(new StringReader(text));
        assertFalse(text.contains("LOCATION"));
    }

    @ParameterizedTest
    @ValueSource(strings = {"/decisions.atom", "/minutes.atom"})
    void tellsTheNewestFirstUnderNamesThatLast(String address) throws Exception {
        Feed feed = (Feed)
                new WireFeedInput().build(new StringReader(Reader.gets(address).body()));
        assertTrue(feed.getId().startsWith("tag:"));
        assertNotNull(feed.getUpdated());
        assertEquals("self", feed.getOtherLinks().get(0).getRel());
        List<Entry> entries = feed.getEntries();
        assertFalse(entries.isEmpty());
        assertEquals(
                entries.size(), entries.stream().map(Entry::getId).distinct().count());
        entries.forEach(entry -> {
            assertFalse(entry.getTitle().isBlank());
            assertFalse(entry.getAuthors().isEmpty());
            assertNotNull(entry.getUpdated());
            assertFalse(entry.getAlternateLinks().isEmpty());
        });
    }

    @Test
    void speaksTheLanguageOfItsReader() {
        assertTrue(Reader.gets("/decisions.atom?lang=en").body().contains("<title>Decisions</title>"));
        assertTrue(Reader.gets("/decisions.atom?lang=nl").body().contains("<title>Besluiten</title>"));
    }
}
