package nl.sekswerkplatform.web.feeds;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import biweekly.ICalendar;
import biweekly.component.VEvent;
import java.net.http.HttpResponse;
import java.time.LocalDate;
import java.time.LocalDateTime;
import java.time.ZoneId;
import java.time.ZoneOffset;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.function.Function;
import java.util.stream.Collectors;
import nl.sekswerkplatform.web.testing.Caller;
import nl.sekswerkplatform.web.testing.CityDay;
import nl.sekswerkplatform.web.testing.Contents;
import nl.sekswerkplatform.web.testing.MinutedMeeting;
import nl.sekswerkplatform.web.testing.Reader;
import nl.sekswerkplatform.web.testing.Rounds;
import org.junit.jupiter.api.Test;

class PublicCalendarIT {
    private static final ZoneId CITY = ZoneId.of("Europe/Amsterdam");

    @Test
    void carriesTheCloseOfARoundAndTheAgendaOfItsMeeting() {
        String meeting = Rounds.meeting("Een kalender voor iedereen");
        String round = Rounds.open(meeting, "Een tekst.");
        VEvent closes = event("round-" + round).orElseThrow();
        LocalDateTime due = LocalDateTime.parse(Contents.one(
                "select date_format(due, '%Y-%m-%dT%H:%i:%s') from consent_round where number = " + round));
        assertEquals(
                due.toInstant(ZoneOffset.UTC), closes.getDateStart().getValue().toInstant());
        assertEquals(
                "Adviesronde sluit: Een kalender voor iedereen",
                closes.getSummary().getValue());
        assertEquals("/rounds/" + round, closes.getDescription().getValue().replaceAll("^https://[^/]+", ""));
        assertEquals(today(), day(event("agenda-" + meeting).orElseThrow()));
        assertTrue(event("meeting-" + meeting).orElseThrow().getDateEnd() != null);
        Rounds.everyoneConsents(round);
        Rounds.close(round);
        assertTrue(event("round-" + round).isEmpty(), "it was closed before its time");
    }

    @Test
    void carriesUntilWhenMinutesAreConfirmedAndNoLonger() {
        MinutedMeeting meeting = MinutedMeeting.offered("Met verslag in de kalender", "Besproken.");
        VEvent until = event("minutes-" + meeting.number()).orElseThrow();
        assertEquals(today().plusDays(20), day(until));
        MinutedMeeting.GROUPS.forEach(meeting::confirms);
        assertTrue(event("minutes-" + meeting.number()).isEmpty());
    }

    @Test
    void carriesUntilWhenDatesAreAnswered() {
        Caller support = Caller.ofGroup("support");
        String meeting = support.does("/members/meetings/plan", Map.of("title", "Nog zonder dag; later, misschien"))
                .headers()
                .firstValue("Location")
                .orElseThrow()
                .replaceAll(".*/([0-9]+)[^/]*$", "$1");
        support.does(
                "/members/datepolls/ask/" + meeting,
                Map.of(
                        "0:date",
                        today().plusDays(20).toString(),
                        "0:start",
                        "19:00",
                        "1:date",
                        today().plusDays(21).toString(),
                        "1:start",
                        "14:30"));
        VEvent until = event("dates-" + meeting).orElseThrow();
        assertEquals(
                Contents.one("select last_day from date_poll where meeting_number = " + meeting),
                day(until).toString());
        assertTrue(until.getSummary().getValue().endsWith("Nog zonder dag; later, misschien"));
        assertTrue(event("meeting-" + meeting).isEmpty());
    }

    /** Outlook and Google show no VTODO. */
    @Test
    void carriesFollowUpsAsDaysUnlessTheyAreLongPast() {
        Map<String, LocalDate> open = Contents.values(
                        "select concat(floor(d.number / 10000), '-', lpad(mod(d.number, 10000), 3, '0'), '-', f.position,"
                                + " '=', f.due) from follow_up f join decision d on d.id = f.decision_id"
                                + " where f.status = 'OPEN' and d.status = 'PUBLISHED'")
                .stream()
                .map(each -> each.split("="))
                .collect(Collectors.toMap(each -> each[0], each -> LocalDate.parse(each[1])));
        Map<String, LocalDate> shown = calendar("").getEvents().stream()
                .filter(event -> event.getUid().getValue().startsWith("follow-up-"))
                .collect(Collectors.toMap(
                        event -> event.getUid().getValue().replaceAll("follow-up-(.*)-due@.*", "$1"),
                        PublicCalendarIT::day));
        open.values().removeIf(due -> due.isBefore(today().minusDays(PublicCalendar.DAYS_KEPT)));
        assertEquals(open, shown);
    }

    @Test
    void holdsNothingOfARoomAnElectionOrAHiddenTextAndNoPlace() {
        Caller member = Caller.ofGroup("sex-workers");
        String topic = member.does("/members/rooms/begin", Map.of("title", "Kamergeheim", "text", "Kamergeheim"))
                .headers()
                .firstValue("Location")
                .orElseThrow()
                .replaceAll(".*/", "")
                .replaceAll("\\?.*", "");
        member.does("/members/rooms/ask/" + topic, Map.of("question", "Kamergeheim", "days", "5"));
        String text = Reader.gets("/calendar.ics").body();
        for (String secret : List.of("Kamergeheim", topic, "LOCATION", "ATTENDEE", "election", "hiding", "admission")) {
            assertFalse(text.contains(secret), secret);
        }
        assertEquals(
                List.of(),
                CalendarJudge.read(text).getEvents().stream()
                        .map(event -> event.getUid().getValue().replaceAll("-.*", ""))
                        .distinct()
                        .filter(kind -> !List.of(
                                        "meeting",
                                        "composing",
                                        "agenda",
                                        "dates",
                                        "evaluation",
                                        "minutes",
                                        "round",
                                        "follow",
                                        "pilot")
                                .contains(kind))
                        .toList());
    }

    @Test
    void isOneFileInEachLanguageWithNamesThatLast() {
        Map<String, VEvent> dutch = byName(calendar("?lang=nl"));
        Map<String, VEvent> english = byName(calendar("?lang=en"));
        assertEquals(dutch.keySet(), english.keySet());
        assertFalse(dutch.isEmpty());
        assertFalse(Reader.gets("/calendar.ics?lang=en").body().contains("Laatste dag"));
        LocalDate oldest = today().minusDays(PublicCalendar.DAYS_KEPT);
        assertTrue(dutch.values().stream().noneMatch(event -> day(event).isBefore(oldest)));
    }

    @Test
    void isNotSentAgainWhileNothingChangedAndIsWhenSomethingDid() {
        String tag = tag(Reader.gets("/calendar.ics"));
        assertEquals(304, Reader.gets("/calendar.ics", "If-None-Match", tag).statusCode());
        Rounds.open(Rounds.meeting("Iets nieuws in de kalender"), "Een tekst.");
        HttpResponse<String> changed = Reader.gets("/calendar.ics", "If-None-Match", tag);
        assertEquals(200, changed.statusCode());
        assertFalse(tag.equals(tag(changed)));
    }

    @Test
    void isFoundWhereOneLooksForDates() {
        for (String page : List.of("/", "/meetings")) {
            assertTrue(Reader.gets(page).body().contains("href=\"/calendar.ics\""), page);
            assertTrue(Reader.gets(page + "?lang=en").body().contains("href=\"/calendar.ics?lang=en\""), page);
        }
        String mine = Caller.ofGroup("police").gets("/members").body();
        assertTrue(mine.contains("href=\"/calendar.ics\""));
        assertTrue(mine.contains("abonneren op een agenda"));
    }

    private static Optional<VEvent> event(String name) {
        return Optional.ofNullable(byName(calendar("")).get(name));
    }

    private static Map<String, VEvent> byName(ICalendar calendar) {
        return calendar.getEvents().stream()
                .collect(Collectors.toMap(
                        event -> event.getUid().getValue().replaceAll("@.*", ""), Function.identity()));
    }

    private static ICalendar calendar(String query) {
        return CalendarJudge.read(Reader.gets("/calendar.ics" + query).body());
    }

    private static String tag(HttpResponse<String> answer) {
        return answer.headers().firstValue("ETag").orElseThrow();
    }

    /** Of a whole day as it is written, of a moment in the city. */
    private static LocalDate day(VEvent event) {
        var start = event.getDateStart().getValue();
        return start.hasTime()
                ? start.toInstant().atZone(CITY).toLocalDate()
                : LocalDate.of(
                        start.getRawComponents().getYear(),
                        start.getRawComponents().getMonth(),
                        start.getRawComponents().getDate());
    }

    private static LocalDate today() {
        return CityDay.today();
    }
}
