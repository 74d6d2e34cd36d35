package nl.sekswerkplatform.web.members;

import static com.microsoft.playwright.assertions.PlaywrightAssertions.assertThat;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import com.microsoft.playwright.Locator;
import com.microsoft.playwright.Page;
import java.net.http.HttpResponse;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.regex.MatchResult;
import java.util.regex.Pattern;
import nl.sekswerkplatform.web.testing.Caller;
import nl.sekswerkplatform.web.testing.CityDay;
import nl.sekswerkplatform.web.testing.Contents;
import nl.sekswerkplatform.web.testing.MinutedMeeting;
import nl.sekswerkplatform.web.testing.Rounds;
import nl.sekswerkplatform.web.testing.Visitor;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/** A member of each group signs in, sees what waits, goes straight to it and does it; then it is gone. */
class WaitingPageIT {
    @Test
    void aResidentSaysWhereSheStandsOnHerPhone() {
        String round = Rounds.open(Rounds.meeting("Wachten op bewoners"), "Een tekst.");
        try (Visitor member = Visitor.withoutScript().signsIn("residents")) {
            Page page = goesTo(member, "POSITION", round);
            assertThat(page.locator("h1")).isVisible();
            page.getByLabel("stem in").check();
            page.locator("[id='position:send']").click();
            isGone(member, "POSITION", round);
        }
    }

    @Test
    void anOfficerConfirmsMinutesAndAnotherGroupStillHasThem() {
        MinutedMeeting meeting = MinutedMeeting.offered("Wachten op politie", "Besproken.");
        try (Visitor member = Visitor.ofGroup("police")) {
            Page page = goesTo(member, "CONFIRM", meeting.number());
            page.locator("main form .button").first().click();
            isGone(member, "CONFIRM", meeting.number());
        }
        assertTrue(shows(meeting.caller("residents"), "/members/minutes/confirm/" + meeting.number()));
    }

    @Test
    void anOfficialSaysWhenSheCanCome() {
        String meeting = numberIn(Caller.ofGroup("support")
                .does("/members/meetings/plan", Map.of("title", "Wachten op de gemeente"))
                .headers()
                .firstValue("Location")
                .orElseThrow());
        Caller.ofGroup("support")
                .does(
                        "/members/datepolls/ask/" + meeting,
                        Map.of(
                                "0:date",
                                CityDay.today().plusDays(20).toString(),
                                "0:start",
                                "19:00",
                                "1:date",
                                CityDay.today().plusDays(21).toString(),
                                "1:start",
                                "14:30"));
        try (Visitor member = Visitor.onPhone().signsIn("municipality")) {
            Page page = goesTo(member, "DATES", meeting);
            page.locator("fieldset").nth(0).getByLabel("Ik kan", exactly()).check();
            page.locator("fieldset").nth(1).getByLabel("Ik kan niet").check();
            page.locator("[id='answer:send']").click();
            isGone(member, "DATES", meeting);
        }
    }

    @Test
    void aSexWorkerVotesInHerRoomAndHerPageNamesNothingOfIt() {
        Caller other = Rounds.member("sex-workers", 1);
        String topic = last(other.does("/members/rooms/begin", Map.of("title", "Kamerzaak", "text", "Kamerzaak")));
        other.does("/members/rooms/ask/" + topic, Map.of("question", "Kamerzaak, ja of nee?", "days", "5"));
        try (Visitor member = Visitor.onPhone().signsIn("sex-workers")) {
            Page page = member.opens("/members");
            assertThat(line(page, "TALK", "/members/rooms/list")).isVisible();
            assertFalse(member.source().contains("Kamerzaak"));
            assertThat(page.locator("main .group")).not().isVisible();
            goesTo(member, "POLL", topic);
            page.locator("[id$=':yes']").click();
            isGone(member, "POLL", topic);
        }
        assertFalse(shows(Caller.ofGroup("support"), "/members/rooms/topic/" + topic));
    }

    @Test
    void aSupportWorkerDecidesOnATextThatAnotherGroupHid() {
        String about = numberIn(Caller.ofGroup("residents")
                .does(
                        "/members/proposals/propose",
                        Map.of("title", "Noemt iemand", "question", "Weg ermee?", "minutes", "10"))
                .headers()
                .firstValue("Location")
                .orElseThrow());
        Caller.ofGroup("sex-workers")
                .does("/members/houserules/hide/proposal-" + about, Map.of("reason", "NAMES_SOMEONE"));
        String hidden = Contents.one("select id from hiding where ref = 'proposal/" + about + "'");
        assertFalse(
                shows(Caller.ofGroup("sex-workers"), "/members/houserules/hidden/" + hidden), "another group decides");
        try (Visitor member = Visitor.ofGroup("support")) {
            Page page = goesTo(member, "HIDDEN", hidden);
            page.locator("[id='confirm:sure']").check();
            page.locator("[id='confirm:send']").click();
            page.waitForURL(url -> !url.endsWith(hidden));
            isGone(member, "HIDDEN", hidden);
        }
    }

    @Test
    void theMinutesWaitForTheGroupThatWritesThemUntilItOffersThem() {
        MinutedMeeting meeting = MinutedMeeting.drafted("Wachten op wie schrijft", "Besproken.");
        Caller writer = meeting.caller(meeting.secretary());
        assertTrue(shows(writer, meeting.write()));
        assertFalse(shows(meeting.caller(meeting.other()), meeting.write()));
        meeting.offers(null);
        assertFalse(shows(writer, meeting.write()));
        assertTrue(shows(writer, "/members/minutes/confirm/" + meeting.number()));
    }

    @Test
    void aFollowUpIsThereForTheGroupThatOwnsItAndSaysSinceWhenItIsLate() {
        String owner = Contents.one("select owner_group from follow_up f join decision d on d.id = f.decision_id"
                + " where f.status = 'OPEN' and d.status = 'PUBLISHED' order by f.due limit 1");
        try (Visitor member = Visitor.ofGroup(owner)) {
            Page page = member.opens("/members");
            Locator lines = page.locator("[data-act=FOLLOW_UP]");
            assertEquals(
                    Contents.one("select count(*) from follow_up f join decision d on d.id = f.decision_id where"
                            + " f.status = 'OPEN' and d.status = 'PUBLISHED' and f.owner_group = '" + owner + "'"),
                    String.valueOf(lines.count()));
            assertThat(lines.first().locator(".status.late")).hasText("te laat");
            assertThat(lines.first()).containsText("moest klaar zijn op");
            lines.first().locator("a").click();
            assertThat(page.locator("[id='tell:send']")).isVisible();
        }
    }

    /** What waits stands first, by date; every link leads to a page that this member may act on. */
    @ParameterizedTest
    @ValueSource(strings = {"sex-workers", "support", "police", "municipality", "residents", "evaluator"})
    void everyLineLeadsToItsPageInTheOrderOfDates(String group) {
        Caller member = Caller.ofGroup(group);
        String page = member.gets("/members").body();
        List<String> links = Pattern.compile("data-act=\"[A-Z_]+\">\\s*<a href=\"([^\"]+)\"")
                .matcher(page)
                .results()
                .map((MatchResult link) -> link.group(1))
                .toList();
        assertEquals(links.stream().distinct().toList(), links, "one line for each");
        links.forEach(link -> assertEquals(200, member.gets(link).statusCode(), link));
        int undated = page.indexOf("data-act=\"SCREEN\"");
        assertTrue(undated < 0 || page.lastIndexOf("uiterlijk") < undated);
        assertTrue(page.indexOf("id=\"waiting\"") < page.indexOf("<details"));
    }

    @Test
    void looksWithoutLeavingATraceInTheDatabase() {
        Caller member = Caller.ofGroup("residents");
        member.gets("/members");
        Contents before = Contents.now();
        assertEquals(200, member.gets("/members").statusCode());
        assertEquals(Set.of(), before.differsFrom(Contents.now()));
    }

    @Test
    void isFitAndCalmAndSaysSoWhenNothingWaits() {
        for (String part : List.of("room_poll", "room_page")) {
            Contents.change("delete p from " + part + " p join room_topic t on t.id = p.topic_id"
                    + " where t.group_key = 'evaluator'");
        }
        Contents.change("delete from room_topic where group_key = 'evaluator'");
        try (Visitor member = Visitor.onPhone().signsIn("evaluator")) {
            Page page = member.opens("/members");
            assertThat(page.locator("section").first()).containsText("Er wacht nu niets op je");
            findsFit(member);
        }
        try (Visitor member = Visitor.onPhone().signsIn("support")) {
            Page page = member.opens("/members?lang=en");
            assertThat(page.locator("#waiting")).hasText("This waits for you");
            page.locator("main summary").first().click();
            assertThat(page.locator("main .group")).isVisible();
            findsFit(member);
        }
    }

    private static void findsFit(Visitor member) {
        member.findsNoBarrier();
        member.findsNoSidewaysScroll();
        member.findsNothingForeign();
    }

    private static Page goesTo(Visitor member, String kind, String key) {
        Page page = member.opens("/members");
        member.findsNoSidewaysScroll();
        line(page, kind, "/" + key).locator("a").click();
        assertTrue(page.url().endsWith("/" + key), page.url());
        return page;
    }

    private static void isGone(Visitor member, String kind, String key) {
        assertThat(line(member.opens("/members"), kind, "/" + key)).hasCount(0);
    }

    private static Locator line(Page page, String kind, String end) {
        return page.locator("[data-act=" + kind + "]:has(a[href$='" + end + "'])");
    }

    private static boolean shows(Caller member, String link) {
        return member.gets("/members").body().contains("href=\"" + link + "\"");
    }

    private static Locator.GetByLabelOptions exactly() {
        return new Locator.GetByLabelOptions().setExact(true);
    }

    private static String numberIn(String location) {
        return location.replaceAll(".*/([0-9]+)[^/]*$", "$1");
    }

    private static String last(HttpResponse<String> answer) {
        return answer.headers()
                .firstValue("Location")
                .orElseThrow()
                .replaceAll(".*/", "")
                .replaceAll("\\?.*", "");
    }
}
