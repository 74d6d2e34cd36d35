package nl.sekswerkplatform.web.evaluations;

import static com.microsoft.playwright.assertions.PlaywrightAssertions.assertThat;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import com.microsoft.playwright.Page;
import com.microsoft.playwright.Page.WaitForConditionOptions;
import java.net.http.HttpResponse;
import java.util.List;
import java.util.Map;
import nl.sekswerkplatform.web.testing.Caller;
import nl.sekswerkplatform.web.testing.CityDay;
import nl.sekswerkplatform.web.testing.Contents;
import nl.sekswerkplatform.web.testing.Decided;
import nl.sekswerkplatform.web.testing.LookedBack;
import nl.sekswerkplatform.web.testing.Queries;
import nl.sekswerkplatform.web.testing.Reader;
import nl.sekswerkplatform.web.testing.Rounds;
import nl.sekswerkplatform.web.testing.Visitor;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Test;

/** The table looks back on the demo's pilot: while it runs, and at its end. */
class LookBackPageIT {
    private static final String PILOT = "vertrouwenspersoon";
    private static final double MINUTE = 90_000;

    @AfterEach
    void leaveNothingOpen() {
        LookedBack.leave(PILOT);
    }

    @Test
    void isLedInFourStepsFromOpeningToMinutes() {
        String number;
        try (Visitor support = Visitor.ofGroup("support")) {
            Page page = support.opens("/pilots/" + PILOT);
            page.locator("a[href*='/members/evaluations/open/']").click();
            support.findsNoBarrier();
            page.locator("[id='evaluation:send']").click();
            assertThat(page.locator("#day-error, [id='evaluation:day-error']").first())
                    .isVisible();
            assertThat(page.locator("main")).containsText("Kies een vergadering met een datum, of een dag.");
            page.locator("[id='evaluation:day']")
                    .fill(CityDay.today().plusDays(2).toString());
            page.locator("[id='evaluation:send']").click();
            assertThat(page.locator("main")).containsText("minstens een week");
            assertThat(page.locator("[id='evaluation:day']"))
                    .hasValue(CityDay.today().plusDays(2).toString());
            page.locator("[id='evaluation:day']")
                    .fill(CityDay.today().plusWeeks(27).toString());
            page.locator("[id='evaluation:send']").click();
            assertThat(page.locator("main")).containsText("Dat is te ver weg.");
            page.locator("[id='evaluation:day']")
                    .fill(CityDay.today().plusDays(42).toString());
            page.locator("[id='evaluation:send']").click();
            assertThat(page.locator("main h1")).containsText("Tussenevaluatie");
            assertThat(page.locator("main")).containsText("Stap 2 van 4");
            number = page.url().replaceAll(".*/evaluations/(\\d+).*", "$1");
            support.findsNoBarrier();
            support.findsNoSidewaysScroll();
            page.locator("a[href*='/members/evaluations/see/']").click();
            support.findsNoBarrier();
            page.locator("[id='words:summary']").fill("Wij zien meer gesprekken.");
            page.locator("[id='words:send']").click();
            assertThat(page.locator("main [role=status]")).containsText("De tekst is bewaard");
            page.locator("a[href*='/members/evaluations/say/']").click();
            support.findsNoBarrier();
            assertThat(page.locator("main")).containsText("Stap 3 van 4");
            page.locator("[id='words:said']").fill("Het werkt, maar niet 's nachts.");
            page.locator("[id='words:send']").click();
            assertThat(page.locator("main [role=status]")).containsText("De tekst is bewaard");
        }
        assertWaitsForOthersAndIsInTheCalendar(number);
        comesOut(number);
        isReadByAll(number);
        changesAndIsDone(number);
    }

    private static void assertWaitsForOthersAndIsInTheCalendar(String number) {
        String place = "/members/evaluations/say/" + number;
        assertTrue(Rounds.member("police", 0).gets("/members").body().contains(place));
        assertTrue(!Rounds.member("support", 0).gets("/members").body().contains(place));
        String seen = Reader.gets("/evaluations/" + number).body();
        assertTrue(!seen.contains("Wij zien meer gesprekken.") && !seen.contains("niet 's nachts"));
        assertTrue(Reader.gets("/calendar.ics").body().contains("evaluation-" + number + "@"));
    }

    private static void comesOut(String number) {
        LookedBack.endWriting(number);
        try (Visitor visitor = Visitor.withoutScript()) {
            visitor.opens("/about")
                    .waitForCondition(
                            () -> LookedBack.state(number).equals("SAID"),
                            new WaitForConditionOptions().setTimeout(MINUTE));
        }
    }

    private static void isReadByAll(String number) {
        try (Visitor visitor = Visitor.withoutScript()) {
            Page page = visitor.opens("/evaluations/" + number);
            visitor.findsThePageFit();
            assertThat(page.locator("main")).containsText("Wij zien meer gesprekken.");
            assertThat(page.locator("#say-support")).containsText("Het werkt, maar niet 's nachts.");
            assertThat(page.locator("#say-police")).containsText("Deze groep heeft niets gezegd.");
            assertThat(page.locator("main")).containsText("Stap 4 van 4");
            assertThat(page.locator(".steps [aria-current=step]")).hasText("Wat veranderen we?");
            assertThat(visitor.opens("/evaluations/" + number + "?lang=en").locator("main"))
                    .containsText("This group said nothing.");
            assertThat(visitor.opens("/pilots/" + PILOT).locator("a[href*='/evaluations/" + number + "']"))
                    .isVisible();
        }
    }

    private static void changesAndIsDone(String number) {
        HttpResponse<String> answer = Rounds.member("residents", 0)
                .does(
                        "/members/evaluations/change/" + number,
                        Map.of("title", "Ook in de nacht", "question", "Kan het ook in de nacht?", "minutes", "15"));
        String proposal =
                answer.headers().firstValue("Location").orElseThrow().replaceAll(".*/proposals/(\\d+).*", "$1");
        try (Visitor police = Visitor.ofGroup("police")) {
            Page read = police.opens("/evaluations/" + number);
            assertThat(read.locator("#step-4 ~ ul a[href*='/proposals/" + proposal + "']"))
                    .isVisible();
            assertThat(read.locator("ol.thread a[href*='/proposals/" + proposal + "']"))
                    .isVisible();
            Page page = police.opens("/members/evaluations/done/" + number);
            police.findsNoBarrier();
            assertThat(page.locator("[id='missing']")).containsText("nog geen agenda");
            String meeting = LookedBack.minuted(number);
            page = police.opens("/members/evaluations/done/" + number);
            page.locator("[id='finish:send']").click();
            assertThat(page.locator("main .status").first()).hasText("Klaar");
            assertThat(page.locator(".course a[href*='/meetings/" + meeting + "/minutes']"))
                    .isVisible();
            police.findsNoBarrier();
            police.findsNoSidewaysScroll();
        }
        String about = Contents.one("select proposal_number from evaluation where number = " + number);
        String proposed = Reader.gets("/proposals/" + about).body();
        assertEquals(3, proposed.split("/evaluations/" + number + "\"", -1).length, "in the facts and in the thread");
        assertTrue(Reader.gets("/dossier.json").body().contains("\"Wij zien meer gesprekken.\""));
        isDecidedOn(number, meeting(number));
        losesWhatTheTableSaw(number);
    }

    private static void losesWhatTheTableSaw(String number) {
        assertTrue(Reader.gets("/search?q=gesprekken").body().contains("/evaluations/" + number));
        try (Visitor screener = Visitor.ofGroup("sex-workers")) {
            Page page = screener.opens("/evaluations/" + number);
            page.locator("a[href$='/members/houserules/hide/evaluation-" + number + "']")
                    .click();
            assertThat(page.locator("main")).containsText("Wij zien meer gesprekken.");
        }
        Caller.ofGroup("sex-workers")
                .does("/members/houserules/hide/evaluation-" + number, Map.of("reason", "NAMES_SOMEONE"));
        for (String address : List.of("/evaluations/" + number, "/dossier.json", "/search?q=gesprekken")) {
            assertFalse(Reader.gets(address).body().contains("Wij zien meer gesprekken."), address);
        }
        try (Visitor visitor = Visitor.onPhone()) {
            Page page = visitor.opens("/evaluations/" + number);
            assertThat(page.locator("#summary")).containsText("Deze tekst is verborgen");
            visitor.findsThePageFit();
            assertThat(visitor.opens("/house-rules").locator("main")).containsText("evaluatie " + number);
        }
    }

    private static String meeting(String number) {
        return Contents.one("select i.meeting_number from agenda_item i join evaluation e on e.proposal_number ="
                + " i.proposal_number where e.number = " + number + " order by i.meeting_number desc limit 1");
    }

    private static void isDecidedOn(String number, String meeting) {
        String decision =
                Decided.published("Na de evaluatie", Map.of("minutes", meeting + "/1", "response", "FOLLOWED"));
        try (Visitor visitor = Visitor.withoutScript()) {
            Page page = visitor.opens("/decisions/" + decision);
            page.locator("[data-evaluation='" + number + "'] a").click();
            assertThat(page.locator(".course a[href*='/decisions/" + decision + "']"))
                    .isVisible();
        }
    }

    /** What came later was not on the table then: no number, no story, no signal. */
    @Test
    void showsOfStoriesAndSignalsWhatWasThereOnItsDay() {
        String number = LookedBack.open(PILOT, "INTERIM");
        LookedBack.tells(PILOT, "ervaring", "1999", "Een verhaal van toen");
        LookedBack.tells(PILOT, "ervaring", "2999", "Een verhaal van straks");
        try {
            String page = Reader.gets("/evaluations/" + number).body();
            assertTrue(page.contains("Een verhaal van toen"), page);
            assertFalse(page.contains("Een verhaal van straks"), page);
            assertTrue(page.contains("sinds 1999"), page);
            assertFalse(page.contains("2999"), page);
        } finally {
            LookedBack.untells("ervaring");
        }
    }

    @Test
    void endsWithTheVerdictOfEachGroup() throws Exception {
        String number = LookedBack.open(PILOT, "FINAL");
        for (String group : List.of("sex-workers", "support", "police")) {
            for (int one = 0; one < 3; one++) {
                judges(number, group, one, one == 0 ? "NOT_MET" : "MET", "PERMANENT");
            }
        }
        judges(number, "residents", 0, "NOT_MET", "END");
        Rounds.member("sex-workers", 1)
                .does(
                        "/members/evaluations/say/" + number,
                        Map.of("said", "Ga ermee door.", "reason1", "Wij durven nu te bellen."));
        try (Visitor worker = Visitor.ofGroup("sex-workers")) {
            Page page = worker.opens("/members/evaluations/judge/" + number);
            worker.findsNoBarrier();
            assertThat(page.locator("main")).containsText("pas als minstens drie leden iets zeiden");
            assertThat(page.locator("main")).not().containsText("een of twee leden");
            assertThat(page.locator("[name='verdict:judgement1'][value=NOT_MET]"))
                    .isChecked();
            page = worker.opens("/members/evaluations/say/" + number);
            assertThat(page.locator("[id='words:reason1']")).hasValue("Wij durven nu te bellen.");
            page.locator("[id='words:reason1']").fill("");
            page.locator("[id='words:said']").fill("Een andere tekst.");
            page.locator("[id='words:send']").click();
            assertThat(page.locator("[id='reason1-error'], [id='words:reason1-error']")
                            .first())
                    .isVisible();
            assertThat(page.locator("[id='words:said']")).hasValue("Een andere tekst.");
        }
        String ofPolice = Rounds.member("police", 0)
                .gets("/members/evaluations/judge/" + number)
                .body();
        assertTrue(ofPolice.contains("Heeft je groep maar een of twee leden"), "there is no promise that is not kept");
        comesOut(number);
        try (Visitor visitor = Visitor.withoutScript()) {
            Page page = visitor.opens("/evaluations/" + number);
            visitor.findsThePageFit();
            assertThat(page.locator("[data-criterion] .status").first())
                    .hasText("Elke groep die het kan zeggen: gehaald");
            assertThat(page.locator("[data-criterion=advice] .status")).hasText("Alle groepen: blijvend maken");
            assertThat(page.locator("[data-criterion=advice] li:has([data-group=residents])"))
                    .containsText("Niet gehoord");
            assertThat(page.locator("[data-criterion]").first()).containsText("Wij durven nu te bellen.");
            assertThat(page.locator("details[data-how=verdicts]")).isVisible();
        }
        assertTrue(Queries.of("/evaluations/" + number) <= 24);
        assertEquals(
                "0",
                Contents.one("select count(*) from verdict_box b join evaluation e on e.id = b.round_id"
                        + " where e.number = " + number));
    }

    private static void judges(String number, String group, int one, String judgement, String advice) {
        HttpResponse<String> answer = Rounds.member(group, one)
                .does("/members/evaluations/judge/" + number, Map.of("judgement1", judgement, "advice", advice));
        assertEquals(302, answer.statusCode(), answer::body);
    }
}
