package nl.sekswerkplatform.web.elections;

import static com.microsoft.playwright.assertions.PlaywrightAssertions.assertThat;
import static org.junit.jupiter.api.Assertions.assertEquals;

import com.microsoft.playwright.Locator;
import com.microsoft.playwright.Page;
import nl.sekswerkplatform.web.testing.Visitor;
import org.junit.jupiter.api.Test;

class VoteElectionPageIT {
    @Test
    void letsAMemberBeginStandAndStandDown() {
        try (Visitor member = Visitor.onPhone().signsIn("sex-workers")) {
            Page page = member.opens("/members/elections/list");
            findsFit(member);
            page.locator("text=Begin een verkiezing").click();
            findsFit(member);
            page.locator("[id='begin:seats']").fill("9");
            page.locator("[id='begin:mandate']").selectOption("SECRETARY");
            page.locator("[id='begin:send']").click();
            assertThat(page.locator("[id='begin:seats']")).hasAttribute("aria-invalid", "true");
            assertThat(page.locator("[id='begin:mandate']")).hasValue("SECRETARY");
            page.locator("[id='begin:seats']").fill("2");
            page.locator("[id='begin:send']").click();
            page.waitForURL(url -> url.contains("/election/"));
            String election = page.url().replaceAll("^https?://[^/]+", "");
            assertThat(page.locator("main")).containsText("Er is nog niemand.");
            String me = page.locator(".callout strong").innerText().replaceAll("(?s).*(Lid [A-Z]).*", "$1");
            page.locator("[id='stand:statement']").fill("Ik lees zorgvuldig.");
            page.locator("[id='stand:send']").click();
            Locator candidate = page.locator("article.card");
            assertThat(candidate).containsText("Ik lees zorgvuldig.");
            assertThat(candidate).containsText("(jij)");
            assertThat(candidate).containsText(me);
            findsFit(member);
            page.locator("[id='stand:down']").click();
            assertThat(candidate).hasCount(0);
            isNotThereForOthers(election);
        }
    }

    @Test
    void tellsAnInstitutionThatItsTasksComeWithTheCard() {
        try (Visitor member = Visitor.ofGroup("police")) {
            Page page = member.opens("/members/elections/list");
            assertThat(page.locator("main")).containsText("met je kaart");
            assertThat(page.locator("text=Begin een verkiezing")).hasCount(0);
            findsFit(member);
        }
    }

    private static void isNotThereForOthers(String election) {
        try (Visitor outsider = Visitor.ofGroup("support")) {
            outsider.opens(election);
            assertEquals(404, outsider.status());
        }
    }

    private static void findsFit(Visitor member) {
        member.findsNoBarrier();
        member.findsNoSidewaysScroll();
    }
}
