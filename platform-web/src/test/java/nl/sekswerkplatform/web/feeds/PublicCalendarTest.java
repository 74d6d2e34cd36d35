package nl.sekswerkplatform.web.feeds;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertNull;
import static org.junit.jupiter.api.Assertions.assertTrue;

import biweekly.component.VEvent;
import biweekly.property.Transparency;
import java.nio.charset.StandardCharsets;
import java.time.Instant;
import java.time.LocalDate;
import nl.sekswerkplatform.web.Origin;
import org.junit.jupiter.api.Test;

/** Written by one library, read by another. */
class PublicCalendarTest {
    private static final LocalDate DAY = LocalDate.of(2026, 12, 31);
    private static final Instant NIGHT = Instant.parse("2026-12-31T22:30:00Z");
    private static final String HARD = "Zé; nu, of \\nooit: “één” "
            + "woord dat langer is dan een regel van een kalender mag zijn, met een 🙂 op de naad\nen nog een regel";

    @Test
    void aLastDayIsAWholeDayThatOccupiesNobody() {
        VEvent event = readBack(PublicDate.onDay("minutes-7", "Confirm", "/meetings/7", DAY));
        assertEquals("minutes-7@table.example", event.getUid().getValue());
        assertTrue(text(PublicDate.onDay("minutes-7", "Confirm", "/meetings/7", DAY))
                .contains("DTSTART;VALUE=DATE:20261231\r\n"));
        assertFalse(event.getDateStart().getValue().hasTime());
        assertNull(event.getDateEnd(), "a day by itself (RFC 5545, 3.6.1)");
        assertEquals(Transparency.transparent(), event.getTransparency());
        assertEquals("https://table.example/meetings/7", event.getDescription().getValue());
    }

    @Test
    void aMomentIsToldInUtc() {
        PublicDate date = PublicDate.at("round-3", "Round", "/rounds/3", DAY, NIGHT);
        assertTrue(text(date).contains("DTSTART:20261231T223000Z\r\n"), text(date));
        VEvent event = readBack(date);
        assertEquals(NIGHT, event.getDateStart().getValue().toInstant());
        assertNull(event.getDateEnd());
    }

    @Test
    void aMeetingLastsAndOccupiesWhoComes() {
        VEvent event =
                readBack(new PublicDate("meeting-7", "Meeting", "/meetings/7", DAY, NIGHT, NIGHT.plusSeconds(3600)));
        assertEquals(NIGHT.plusSeconds(3600), event.getDateEnd().getValue().toInstant());
        assertNull(event.getTransparency());
    }

    @Test
    void keepsWhatATitleSaysThroughEscapingAndFolding() {
        PublicDate date = PublicDate.onDay("minutes-7", HARD, "/meetings/7", DAY);
        assertEquals(HARD, readBack(date).getSummary().getValue());
        assertTrue(text(date).endsWith("END:VCALENDAR\r\n"));
        for (String line : text(date).split("\r\n")) {
            assertFalse(line.contains("\n"), "a bare line end");
            assertTrue(line.getBytes(StandardCharsets.UTF_8).length <= 75, () -> "longer than 75 octets: " + line);
        }
    }

    @Test
    void saysNothingOfWhenItWasEnteredAndTheSameEachTime() {
        PublicDate date = PublicDate.onDay("minutes-7", "Confirm", "/meetings/7", DAY);
        assertEquals(text(date), text(date));
        assertTrue(text(date).contains("DTSTAMP:20261231T000000Z"));
        for (String telling :
                new String[] {"LAST-MODIFIED", "CREATED", "SEQUENCE", "ORGANIZER", "ATTENDEE", "LOCATION"}) {
            assertFalse(text(date).contains(telling), telling);
        }
    }

    private static String text(PublicDate date) {
        CalendarFile file = new CalendarFile("Overleg");
        file.add(PublicCalendar.event(date, new Origin("table.example")));
        return file.text();
    }

    private static VEvent readBack(PublicDate date) {
        return CalendarJudge.read(text(date)).getEvents().get(0);
    }
}
