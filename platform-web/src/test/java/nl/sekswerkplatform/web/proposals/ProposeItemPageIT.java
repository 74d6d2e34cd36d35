package nl.sekswerkplatform.web.proposals;

import static com.microsoft.playwright.assertions.PlaywrightAssertions.assertThat;
import static org.junit.jupiter.api.Assertions.assertEquals;

import com.microsoft.playwright.Page;
import nl.sekswerkplatform.web.testing.Visitor;
import org.junit.jupiter.api.Test;

class ProposeItemPageIT {
    @Test
    void showsEveryMistakeNextToItsFieldAndKeepsWhatWasTyped() {
        try (Visitor member = Visitor.ofGroup("residents")) {
            Page page = member.opens("/members/proposals/propose");
            page.locator("[id='propose:question']").fill("Waar moet meer licht?");
            page.locator("[id='propose:minutes']").fill("lang");
            page.locator("[id='propose'] [type=submit]").click();
            assertThat(page.locator(".field:has([id='propose:title']) .error")).hasText("Vul dit in.");
            assertThat(page.locator(".field:has([id='propose:minutes']) .error"))
                    .containsText("Typ een getal");
            assertThat(page.locator("[id='propose:question']")).hasValue("Waar moet meer licht?");
            member.findsNoBarrier();
        }
    }

    @Test
    void refusesMinutesThatATableCannotGive() {
        try (Visitor member = Visitor.ofGroup("residents")) {
            Page page = member.opens("/members/proposals/propose");
            fill(page, "Meer licht", "4");
            assertThat(page.locator(".field:has([id='propose:minutes']) .error"))
                    .containsText("5");
            assertThat(page.locator("[id='propose:title']")).hasValue("Meer licht");
        }
    }

    @Test
    void bringsAProposalToEveryoneAndBackToItsAuthorToChangeAndWithdraw() {
        try (Visitor author = Visitor.ofGroup("residents");
                Visitor other = Visitor.ofGroup("police")) {
            Page page = author.opens("/members/proposals/propose");
            fill(page, "Meer licht in de straat", "15");
            page.waitForURL("**/proposals/*");
            String number = page.url().substring(page.url().lastIndexOf('/') + 1);
            assertThat(page.locator("h1")).hasText("Meer licht in de straat");

            other.opens("/members/proposals/edit/" + number);
            assertEquals(404, other.status());

            page = author.opens("/members/proposals/edit/" + number);
            page.locator("[id='edit:title']").fill("Licht in de straat");
            page.locator("[id='edit'] [type=submit]").click();
            assertThat(page.locator("h1")).hasText("Licht in de straat");

            page = author.opens("/members/proposals/withdraw/" + number);
            page.locator("[id='withdraw'] [type=submit]").click();
            assertThat(page.locator("main .status")).hasText("Ingetrokken");
        }
    }

    private static void fill(Page page, String title, String minutes) {
        page.locator("[id='propose:title']").fill(title);
        page.locator("[id='propose:question']").fill("Waar moet meer licht?");
        page.locator("[id='propose:minutes']").fill(minutes);
        page.locator("[id='propose'] [type=submit]").click();
    }
}
