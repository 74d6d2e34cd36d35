package nl.sekswerkplatform.web.advice;

import static com.microsoft.playwright.assertions.PlaywrightAssertions.assertThat;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import com.microsoft.playwright.Page;
import java.util.concurrent.TimeUnit;
import nl.sekswerkplatform.web.testing.Reader;
import nl.sekswerkplatform.web.testing.Rounds;
import nl.sekswerkplatform.web.testing.Visitor;
import org.junit.jupiter.api.Test;

class ShowRoundPageIT {
    private static final int PATIENCE = 120;

    @Test
    void showsTheRoundOfTheDemoAsAnExample() throws InterruptedException {
        awaitDemo();
        try (Visitor visitor = Visitor.onPhone()) {
            Page page = visitor.opens("/rounds");
            visitor.findsThePageFit();
            page.locator("text=Een spreekuur in de avond").first().click();
            assertThat(page.locator(".origin")).containsText("Verzonnen voorbeeld");
            assertThat(page.locator("main")).containsText("elke donderdagavond");
            assertThat(page.locator(".consent")).hasCount(0);
            visitor.opens(page.url().replaceAll("^https?://[^/]+", ""));
            visitor.findsThePageFit();
            visitor.keepsPicture("round");
        }
    }

    /** The demo makes it behind its start. */
    private static void awaitDemo() throws InterruptedException {
        for (int second = 0; second < PATIENCE; second++) {
            if (Reader.gets("/rounds?waited=" + second).body().contains("Een spreekuur in de avond")) {
                return;
            }
            TimeUnit.SECONDS.sleep(1);
        }
        throw new AssertionError("the demo has no round");
    }

    @Test
    void saysWhatItCameToAndHowThatWasComputed() {
        String meeting = Rounds.meeting("Wat eruit kwam");
        String round = Rounds.open(meeting, "De tekst waar het over gaat.");
        Rounds.everyoneConsents(round);
        for (int officer = 0; officer < Rounds.SPEAKERS; officer++) {
            Rounds.says(round, "police", officer, officer == 0 ? "OBJECTION" : "RESERVATION", "Reden " + officer);
        }
        Rounds.says(round, "residents", 0, "RESERVATION", "Alleen deze bewoner zegt dit");
        closesByHand(round);
        try (Visitor visitor = Visitor.onPhone()) {
            Page page = visitor.opens("/rounds/" + round);
            visitor.findsThePageFit();
            assertThat(page.locator("main")).containsText("De tafel adviseert dit, met voorbehoud.");
            assertThat(page.locator(".consent [data-stance=RESERVATION]")).containsText("Politie");
            assertThat(page.locator(".consent [data-stance=CONSENT]")).hasCount(4);
            for (int officer = 0; officer < Rounds.SPEAKERS; officer++) {
                assertThat(page.locator("main")).containsText("Reden " + officer);
            }
            assertFalse(visitor.source().contains("Alleen deze bewoner"));
            assertThat(page.locator("main")).containsText("De groep schrijft daar samen één tekst van");
            assertThat(page.locator("main")).containsText("Hier zijn 5 van de 5 groepen gehoord.");
            assertThat(page.locator("table tr:has([data-group=police]) td").first())
                    .hasText("3");
            assertThat(page.locator("table tr:has([data-group=residents]) td").first())
                    .hasText("minder dan 10");
            visitor.opens("/rounds/" + round + "?lang=en");
            visitor.findsThePageFit();
            assertThat(page.locator("main")).containsText("The table advises this, with reservations.");
            assertThat(visitor.opens("/meetings/" + meeting + "/agenda").locator("main"))
                    .containsText("Aangenomen met voorbehoud");
            visitor.findsThePageFit();
        }
        tellsPrograms(meeting);
        hidesAReason(round);
        wordsTheFew(round);
    }

    private static void closesByHand(String round) {
        String opener = nl.sekswerkplatform.web.testing.Contents.one(
                "select opened_by from consent_round where number = " + round);
        String outsider = opener.equals("support") ? "police" : "support";
        try (Visitor other = Visitor.ofGroup(outsider)) {
            assertThat(other.opens("/members/advice/close/" + round).locator("main"))
                    .containsText("Alleen de groep die de ronde opende");
        }
        try (Visitor member = Visitor.onPhone().signsIn(opener)) {
            Page page = member.opens("/members/advice/close/" + round);
            member.findsNoBarrier();
            page.locator("[id='close:send']").click();
            assertThat(page.locator("main")).containsText("Vink eerst aan dat je het zeker weet");
            page.locator("[id='close:sure']").check();
            page.locator("[id='close:send']").click();
            page.waitForURL("**/rounds/*");
        }
    }

    private static void tellsPrograms(String meeting) {
        String answer = Reader.gets("/api/v1/meetings/" + meeting).body();
        assertTrue(answer.contains("\"outcome\":\"ADOPTED_WITH_RESERVATIONS\""), answer);
        assertTrue(answer.contains("\"group\":\"police\",\"stand\":\"RESERVATION\""), answer);
        assertTrue(answer.contains("\"band\":\"BELOW_10\""), answer);
    }

    private static void hidesAReason(String round) {
        try (Visitor screener = Visitor.ofGroup("support")) {
            Page page = screener.opens("/rounds/" + round);
            page.locator("#reason-1 a").click();
            page.locator("[id='hide:reason']").selectOption("NAMES_SOMEONE");
            page.locator("[id='hide:send']").click();
            page.waitForURL("**/houserules/hidden");
            page = screener.opens("/rounds/" + round);
            assertThat(page.locator("#reason-1")).containsText("Deze tekst is verborgen");
            page = screener.opens("/house-rules");
            page.locator("main a[href*='/rounds/" + round + "']").first().click();
            assertThat(page.locator("#reason-1")).isVisible();
        }
    }

    private static void wordsTheFew(String round) {
        String address = "/members/advice/words/" + round;
        try (Visitor outsider = Visitor.ofGroup("police")) {
            outsider.opens(address);
            assertEquals(404, outsider.status());
        }
        try (Visitor one = Visitor.onPhone().signsIn("residents");
                Visitor other = Visitor.ofGroup("residents")) {
            assertThat(one.opens("/members/advice/mine").locator("main")).containsText("Er is nog geen tekst");
            Page first = one.opens(address);
            one.findsNoBarrier();
            one.findsNoSidewaysScroll();
            assertThat(first.locator("main")).containsText("Alleen deze bewoner zegt dit");
            Page second = other.opens(address);
            first.locator("[id='words:text']").fill("Wij vinden dit samen.");
            first.locator("[id='words:send']").click();
            assertThat(first.locator("[role=status]")).containsText("bewaard");
            second.locator("[id='words:text']").fill("Wij vinden iets anders.");
            second.locator("[id='words:send']").click();
            assertThat(second.locator("main")).containsText("schreef intussen iets");
            assertThat(second.locator("section.card")).containsText("Wij vinden dit samen.");
            assertThat(second.locator("[id='words:text']")).hasValue("Wij vinden iets anders.");
            second.locator("[id='words:send']").click();
            assertThat(second.locator("[role=status]")).containsText("bewaard");
            assertThat(one.opens(address).locator("[id='words:text']")).hasValue("Wij vinden iets anders.");
        }
    }

    @Test
    void reopensForGroupsThatWereNotHeard() {
        String round = Rounds.open(Rounds.meeting("Nog niet iedereen"), "Een tekst.");
        Rounds.everyoneConsents(round);
        Rounds.member("police", 0).does("/members/advice/position/" + round, java.util.Map.of("stance1", "CONSENT"));
        withdrawn(round);
        Rounds.close(round);
        try (Visitor visitor = Visitor.onPhone()) {
            Page page = visitor.opens("/rounds/" + round);
            visitor.findsThePageFit();
            assertThat(page.locator("main")).containsText("één keer opnieuw open");
            assertThat(page.locator(".callout [data-group=police]")).isVisible();
            assertThat(page.locator(".consent")).hasCount(0);
        }
        String opener = nl.sekswerkplatform.web.testing.Contents.one(
                "select opened_by from consent_round where number = " + round);
        try (Visitor member = Visitor.ofGroup(opener)) {
            assertThat(member.opens("/members/advice/close/" + round).locator("main"))
                    .containsText("sluit de ronde vanzelf");
        }
    }

    private static void withdrawn(String round) {
        try (Visitor officer = Visitor.ofGroup("police")) {
            Page page = officer.opens("/members/advice/position/" + round);
            page.locator("[id='back:takeBack']").click();
            assertThat(page.locator("[role=status]")).containsText("weg");
        }
    }
}
