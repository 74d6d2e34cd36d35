package nl.sekswerkplatform.web.feeds;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.StringReader;
import java.time.Instant;
import java.time.LocalDate;
import java.time.LocalTime;
import java.time.ZoneId;
import net.fortuna.ical4j.data.CalendarBuilder;
import net.fortuna.ical4j.model.component.VEvent;
import nl.sekswerkplatform.meetings.Meeting;
import nl.sekswerkplatform.meetings.MeetingFixture;
import nl.sekswerkplatform.web.Origin;
import nl.sekswerkplatform.web.Texts;
import org.junit.jupiter.api.Test;

class MeetingsCalendarTest {
    private static final ZoneId HERE = ZoneId.of("Europe/Amsterdam");
    private static final Origin ORIGIN = new Origin("table.example");

    @Test
    void isReadBackAsTheMeetingThatItTells() throws Exception {
        VEvent event = readBack(text(meetingOn(LocalDate.of(2026, 12, 10))));
        assertEquals("meeting-7@table.example", event.getUid().orElseThrow().getValue());
        assertEquals("Autumn, round one", event.getSummary().getValue());
        assertEquals(
                Instant.parse("2026-12-10T18:30:00Z"),
                Instant.from(event.getDateTimeStart().getDate()));
        assertEquals(
                Instant.parse("2026-12-10T20:00:00Z"),
                Instant.from(event.getDateTimeEnd().getDate()));
        assertEquals("https://table.example/meetings/7", event.getDescription().getValue());
    }

    @Test
    void knowsSummerTime() throws Exception {
        VEvent event = readBack(text(meetingOn(LocalDate.of(2026, 7, 1))));
        assertEquals(
                Instant.parse("2026-07-01T17:30:00Z"),
                Instant.from(event.getDateTimeStart().getDate()));
    }

    @Test
    void givesTheSameFileWhileNothingChanged() {
        assertEquals(text(meetingOn(LocalDate.of(2026, 12, 10))), text(meetingOn(LocalDate.of(2026, 12, 10))));
    }

    @Test
    void neverTellsThePlace() {
        String text = text(meetingOn(LocalDate.of(2026, 12, 10)));
        assertFalse(text.contains(MeetingFixture.SECRET_PLACE));
        assertFalse(text.contains("LOCATION"));
    }

    @Test
    void endsItsLinesAndFoldsThemAsCalendarsExpect() {
        String text = text(meetingOn(LocalDate.of(2026, 12, 10)));
        assertTrue(text.endsWith("END:VCALENDAR\r\n"));
        assertTrue(text.lines().allMatch(line -> line.length() <= 75));
    }

    private static Meeting meetingOn(LocalDate date) {
        return MeetingFixture.plannedMeeting(7, date, LocalTime.of(19, 30));
    }

    private static String text(Meeting meeting) {
        CalendarFile file = new CalendarFile("Overleg");
        file.add(MeetingsCalendar.event(meeting, ORIGIN, HERE, Texts.in(Texts.DUTCH)));
        return file.text();
    }

    private static VEvent readBack(String text) throws Exception {
        return (VEvent) new CalendarBuilder()
                .build(new StringReader(text))
                .getComponent("VEVENT")
                .orElseThrow();
    }
}
