package nl.sekswerkplatform.web.publicpolls;

import static com.microsoft.playwright.assertions.PlaywrightAssertions.assertThat;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import com.microsoft.playwright.Page;
import nl.sekswerkplatform.web.testing.Polls;
import nl.sekswerkplatform.web.testing.Reader;
import nl.sekswerkplatform.web.testing.Visitor;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Test;

class ProposeAboutPollPageIT {
    private static final String TITLE = "Peiling van een test, waarover iemand iets voorstelt";

    @AfterEach
    void nothingWaitsForAnybody() {
        Polls.endAll();
    }

    @Test
    void leadsFromAProposalToThePollAndBack() throws InterruptedException {
        String poll = Polls.open("residents", TITLE, true);
        String proposal;
        try (Visitor member = Visitor.onPhone().signsIn("support")) {
            Page page = member.opens("/members/proposals/propose");
            page.locator("[id$=':title']").fill("Wat de peiling over lampen zegt");
            page.locator("[id$=':question']").fill("Komen er lampen?");
            page.locator("[id$=':polls']").fill(poll);
            page.locator("[id='propose'] [type=submit]").click();
            assertThat(page.locator("main .error").getByText("Peiling " + poll + " is er niet, of is nog niet geteld"))
                    .isVisible();
            Polls.count(poll);
            page.locator("[id='propose'] [type=submit]").click();
            page.waitForURL("**/proposals/*");
            proposal = page.url().replaceAll(".*/", "").replaceAll("\\?.*", "");
            assertThat(page.locator("ol.thread a[href$='/polls/" + poll + "']")).isVisible();
            page.locator("main a[href$='/polls/" + poll + "']").first().click();
            assertThat(page.locator("h1")).hasText(TITLE);
            assertThat(page.locator("ol.thread a[href$='/proposals/" + proposal + "']"))
                    .isVisible();
            page.locator("main a[href$='/proposals/" + proposal + "']").first().click();
            assertThat(page.locator("main h1")).hasText("Wat de peiling over lampen zegt");
        }
        try (Visitor reader = Visitor.onPhone()) {
            reader.opens("/polls/" + poll);
            reader.findsThePageFit();
            reader.opens("/proposals/" + proposal);
            reader.findsThePageFit();
        }
        assertEquals(
                Integer.parseInt(poll),
                Reader.json(Reader.gets("/api/v1/proposals/" + proposal))
                        .getJsonArray("polls")
                        .getInt(0));
        assertTrue(Reader.gets("/dossier.json")
                .body()
                .replaceAll("\\s", "")
                .contains("\"polls\":[\"poll-" + poll + "\"]"));
    }
}
