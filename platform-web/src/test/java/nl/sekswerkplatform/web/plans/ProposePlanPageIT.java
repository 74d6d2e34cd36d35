package nl.sekswerkplatform.web.plans;

import static com.microsoft.playwright.assertions.PlaywrightAssertions.assertThat;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import com.microsoft.playwright.Page;
import java.net.http.HttpResponse;
import java.util.List;
import java.util.Map;
import nl.sekswerkplatform.web.testing.Caller;
import nl.sekswerkplatform.web.testing.CityDay;
import nl.sekswerkplatform.web.testing.Contents;
import nl.sekswerkplatform.web.testing.Decided;
import nl.sekswerkplatform.web.testing.Piloted;
import nl.sekswerkplatform.web.testing.Reader;
import nl.sekswerkplatform.web.testing.Rounds;
import nl.sekswerkplatform.web.testing.Visitor;
import org.junit.jupiter.api.Test;

/** From a decision that brings a pilot, over a plan that a resident proposes and the table agrees to, to its start and its end. */
class ProposePlanPageIT {
    @Test
    void comesByADecisionStartsByAnAgreedPlanAndChangesByANewRound() {
        String key = broughtByADecision();
        refusesToStart(key);
        String proposal = aResidentProposes(key);
        String round = theTableAgrees(proposal, key);
        startsByADecision(key);
        String changing = anOfficerProposesAnother(key);
        agreed(changing);
        tellsItsLife(key, round);
        ends(key);
        isInTheData(key);
    }

    @Test
    void saysThatWhatIsFromBeforeWasAgreedByNoRound() {
        try (Visitor visitor = Visitor.withoutScript()) {
            Page page = visitor.opens("/pilots/kleinschalige-locatie");
            visitor.findsThePageFit();
            assertThat(page.locator("main")).containsText("niet afgesproken in een adviesronde");
            assertThat(page.locator(".life li").first()).containsText("Vóór het platform");
            assertThat(page.locator(".facts")).containsText("niet bekend");
        }
    }

    private static String broughtByADecision() {
        try (Visitor publisher = Visitor.ofGroup("municipality")) {
            Page page = publisher.opens("/members/decisions/decide");
            page.locator("[id='decide:title']").fill("Een proef met een stille straat");
            page.locator("[id='decide:kind']").selectOption("PILOT");
            page.locator("[id='decide:text']").fill("Er komt een proeftuin.");
            page.locator("[id='decide:reasons']").fill("Bewoners vroegen erom.");
            page.locator("[id='decide:by']").fill("College van B en W");
            page.locator("[id='decide:date']").fill(CityDay.today().toString());
            page.locator("summary").getByText("nieuwe proeftuin").click();
            page.locator("[id='decide:newPilotTitle']").fill("Stille straat");
            page.locator("[id='decide:newPilotQuestion']").fill("Blijft het stil als er een plek is?");
            page.locator("[id='decide:newPilotBudget']").fill("120000");
            page.locator("[id='decide:newPilotArea']").fill("Kanaalweg 12");
            page.locator("[id='decide:newPilotStart']").fill(CityDay.today().toString());
            page.locator("[id='decide:newPilotMonths']").fill("24");
            page.locator("[id='decide:firstCondition1']").fill("Na elf uur is het stil.");
            page.locator("[id='decide:save']").click();
            assertThat(page.locator("[id='newPilotArea-error']")).containsText("in woorden");
            assertThat(page.locator("[id='decide:newPilotArea']")).hasValue("Kanaalweg 12");
            publisher.findsNoBarrier();
            page.locator("[id='decide:newPilotArea']").fill("De wijk bij het kanaal");
            page.locator("[id='decide:save']").click();
            assertThat(page.locator("main")).containsText("Er komt een nieuwe proeftuin: Stille straat");
            publisher.findsNoBarrier();
            publishes(page);
            publisher.findsNoSidewaysScroll();
            page.locator("main a[href^='/pilots/']").first().click();
            page.waitForURL("**/pilots/*");
            assertThat(page.locator("h1")).hasText("Stille straat");
            assertThat(page.locator(".facts")).containsText("De wijk bij het kanaal");
            assertThat(page.locator(".facts")).containsText("120.000");
            assertThat(page.locator(".life")).containsText("Voorbereiding begonnen");
            assertThat(page.locator("main")).containsText("Na elf uur is het stil.");
            assertThat(page.locator("main")).containsText("kan pas beginnen als alle groepen");
            return page.url().replaceAll(".*/pilots/([a-z0-9-]+).*", "$1");
        }
    }

    private static void publishes(Page page) {
        page.locator("[id='publish:checked']").check();
        page.locator("[id='publish:send']").click();
        page.waitForURL("**/decisions/20*");
    }

    private static void refusesToStart(String key) {
        String draft = moving(key, "RUNNING");
        HttpResponse<String> answer =
                Caller.ofGroup("municipality").does("/members/decisions/draft/" + draft, Map.of("checked", "true"));
        assertEquals(200, answer.statusCode());
        assertTrue(answer.body().contains("De proeftuin kan nog niet beginnen"), "told on the page");
        assertEquals("PREPARING", stage(key));
    }

    /** A draft is kept with its pilot first: where that can go is offered then. */
    private static String moving(String key, String stage) {
        String draft = Decided.drafted("De proeftuin gaat verder: " + stage, Map.of("pilot", key));
        HttpResponse<String> kept =
                Caller.ofGroup("municipality").does("/members/decisions/decide/" + draft, Map.of("stage", stage));
        assertEquals(302, kept.statusCode());
        return draft;
    }

    private static String aResidentProposes(String key) {
        try (Visitor resident = Visitor.onPhone().signsIn("residents")) {
            Page page = resident.opens("/members/plans/propose/" + key);
            resident.findsNoBarrier();
            resident.findsNoSidewaysScroll();
            page.locator("[id='plan:criterion-1']").fill("De straat blijft stil.");
            page.locator("[id='plan:reason']").fill("Dan weten we of het werkt.");
            page.locator("[id='plan:send']").click();
            assertThat(page.locator("[id='criterion-1-error']")).containsText("Elk criterium heeft een meting nodig");
            page.locator("[id='plan:indicator-1-1-text']").fill("Klachten over geluid");
            page.locator("[id='plan:indicator-1-1-source']").selectOption("municipality");
            page.locator("[id='plan:indicator-1-1-unit']").fill("klachten per maand");
            page.locator("[id='plan:indicator-1-1-threshold']").fill("tien");
            page.locator("[id='plan:send']").click();
            assertThat(page.locator("[id='indicator-1-1-threshold-error']")).containsText("Typ een getal");
            assertThat(page.locator("[id='plan:indicator-1-1-threshold']")).hasValue("tien");
            assertThat(page.locator("[id='plan:criterion-1']")).hasValue("De straat blijft stil.");
            page.locator("[id='plan:indicator-1-1-threshold']").fill("10");
            page.locator("[id='plan:send']").click();
            assertThat(page.locator("[id='indicator-1-1-direction-error']"))
                    .not()
                    .isEmpty();
            page.locator("[id='plan:indicator-1-1-direction']").selectOption("LOWER");
            page.locator("[id='plan:more']").click();
            page.locator("[id='plan:indicator-1-2-text']").fill("Wat merken buren?");
            assertThat(page.locator("[id='plan:indicator-1-1-text']")).hasValue("Klachten over geluid");
            page.locator("[id='plan:indicator-1-2-kind']").selectOption("STORIES");
            page.locator("[id='plan:indicator-1-2-source']").selectOption("residents");
            page.locator("[id='plan:send']").click();
            page.waitForURL("**/proposals/*");
            assertThat(page.locator("h1")).hasText("Evaluatieplan: Stille straat");
            assertThat(page.locator(".plan")).containsText("Klachten over geluid · klachten per maand");
            assertThat(page.locator(".plan")).containsText("Wat merken buren?");
            assertThat(page.locator("main a[href*='/discussions/merge/']")).hasCount(0);
            resident.findsNoBarrier();
            resident.findsNoSidewaysScroll();
            return page.url().replaceAll(".*/proposals/([0-9]+).*", "$1");
        }
    }

    private static String theTableAgrees(String proposal, String key) {
        String meeting = Rounds.meetingAbout(proposal);
        String round;
        try (Visitor chair = Visitor.onPhone().signsIn(Rounds.chair(meeting))) {
            Page page = chair.opens("/members/advice/open/" + meeting + "-1");
            assertThat(page.locator("[id='ask:text1']")).hasCount(0);
            assertThat(page.locator("main")).containsText("met het plan van voorstel " + proposal);
            chair.findsNoSidewaysScroll();
            page.locator("[id='ask:send']").click();
            page.waitForURL("**/rounds/*");
            round = page.url().replaceAll(".*/rounds/([0-9]+).*", "$1");
            assertThat(page.locator(".plan")).containsText("De straat blijft stil.");
            chair.findsNoBarrier();
            page = chair.opens("/members/advice/position/" + round);
            assertThat(page.locator(".plan")).containsText("De straat blijft stil.");
            page = chair.opens("/members");
            assertThat(page.locator("main")).containsText("Evaluatieplan: Stille straat");
            page = chair.opens("/pilots/" + key);
            assertThat(page.locator("main a[href='/rounds/" + round + "']").first())
                    .isVisible();
        }
        Rounds.everyoneConsents(round);
        Rounds.close(round);
        assertEquals("ADOPTED", Contents.one("select outcome from consent_round where number = " + round));
        return round;
    }

    private static void startsByADecision(String key) {
        String draft = moving(key, "RUNNING");
        Caller publisher = Caller.ofGroup("municipality");
        String before = publisher.gets("/members/decisions/draft/" + draft).body();
        assertTrue(before.contains("De proeftuin gaat over naar: loopt"), "said before it is published");
        assertEquals(
                302,
                publisher
                        .does("/members/decisions/draft/" + draft, Map.of("checked", "true"))
                        .statusCode());
        assertEquals("RUNNING", stage(key));
    }

    private static String anOfficerProposesAnother(String key) {
        try (Visitor officer = Visitor.ofGroup("police")) {
            Page page = officer.opens("/members/plans/propose/" + key);
            officer.findsNoBarrier();
            assertThat(page.locator("[id='plan:criterion-1']")).hasValue("De straat blijft stil.");
            assertThat(page.locator("[id='plan:indicator-1-1-unit']")).hasCount(0);
            page.locator("[id='plan:criterion-1']").fill("De straat is 's nachts stil.");
            page.locator("[id='plan:indicator-1-1-threshold']").fill("8");
            page.locator("[id='plan:indicator-1-2-fate']").selectOption("DROPPED");
            page.locator("[id='plan:reason']").fill("Overdag mag er wat te horen zijn.");
            page.locator("[id='plan:send']").click();
            page.waitForURL("**/proposals/*");
            assertThat(page.locator(".changed del").first()).hasText("De straat blijft stil.");
            return page.url().replaceAll(".*/proposals/([0-9]+).*", "$1");
        }
    }

    private static void agreed(String proposal) {
        String round = Piloted.asked(proposal);
        Rounds.everyoneConsents(round);
        Rounds.close(round);
    }

    private static void tellsItsLife(String key, String round) {
        for (Visitor visitor : List.of(Visitor.onPhone(), Visitor.onDesktop(), Visitor.withoutScript())) {
            try (visitor) {
                Page page = visitor.opens("/pilots/" + key);
                visitor.findsThePageFit();
                assertThat(page.locator(".life li")).hasCount(4);
                assertThat(page.locator(".life")).containsText("Begonnen");
                assertThat(page.locator(".life a[href='/rounds/" + round + "']"))
                        .isVisible();
                assertThat(page.locator(".changed del").first()).hasText("De straat blijft stil.");
                assertThat(page.locator("main")).containsText("Wordt niet meer gemeten");
                page = visitor.opens("/pilots");
                assertThat(page.locator("main")).containsText("Stille straat");
            }
        }
        String dropped =
                Contents.one("select i.indicator_key from indicator i join criterion c on c.id = i.criterion_id"
                        + " join pilot p on p.id = c.pilot_id where i.dropped and p.pilot_key = '" + key + "'");
        assertTrue(Reader.gets("/indicators/" + dropped).body().contains("De tafel sprak af dit niet meer te meten"));
    }

    private static void ends(String key) {
        for (String stage : List.of("PAUSED", "ENDED")) {
            Caller.ofGroup("municipality")
                    .does("/members/decisions/draft/" + moving(key, stage), Map.of("checked", "true"));
            assertEquals(stage, stage(key));
        }
        String page = Reader.gets("/pilots/" + key).body();
        assertTrue(page.contains("Stilgezet") && page.contains("Gestopt"));
        assertFalse(page.contains("/members/plans/propose/" + key), "nothing is proposed for what ended");
        assertTrue(Caller.ofGroup("residents")
                .gets("/members/plans/propose/" + key)
                .body()
                .contains("wordt geen plan meer afgesproken"));
    }

    private static void isInTheData(String key) {
        String pilot = Reader.gets("/api/v1/pilots/" + key).body();
        assertTrue(pilot.contains("\"budget\":120000") && pilot.contains("\"area\":\"De wijk bij het kanaal\""), pilot);
        assertTrue(pilot.contains("\"stage\":\"PAUSED\"") && pilot.contains("\"dropped\":true"), pilot);
        assertTrue(Reader.gets("/search?q=kanaal").body().contains("/pilots/" + key));
        assertTrue(Reader.gets("/dossier.json").body().contains("\"pilotLives\""));
    }

    private static String stage(String key) {
        return Contents.one("select status from pilot where pilot_key = '" + key + "'");
    }
}
