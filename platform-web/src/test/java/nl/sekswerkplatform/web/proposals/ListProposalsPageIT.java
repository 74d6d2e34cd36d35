package nl.sekswerkplatform.web.proposals;

import static com.microsoft.playwright.assertions.PlaywrightAssertions.assertThat;
import static org.junit.jupiter.api.Assertions.assertEquals;

import com.microsoft.playwright.Page;
import nl.sekswerkplatform.web.testing.Visitor;
import org.junit.jupiter.api.Test;

class ListProposalsPageIT {
    @Test
    void isFitAndLightOnAPhone() {
        try (Visitor visitor = Visitor.onPhone()) {
            visitor.opens("/proposals");
            visitor.findsThePageFit();
            visitor.findsThePageLight(3, 60_000);
            visitor.opens("/proposals/1");
            visitor.findsThePageFit();
            visitor.findsThePageLight(3, 60_000);
        }
    }

    @Test
    void leadsToEachProposalAndFiltersByPilotWithoutScript() {
        try (Visitor visitor = Visitor.withoutScript()) {
            Page page = visitor.opens("/proposals");
            page.selectOption("#pilot", "thuiswerken");
            page.locator("main form:not([role=search]) button").click();
            assertThat(page.locator("article").first()).containsText("Thuiswerken");
            page.locator("article h2 a").first().click();
            assertThat(page.locator("main .status").first()).isVisible();
        }
    }

    @Test
    void answersThatAnUnknownProposalDoesNotExist() {
        try (Visitor visitor = Visitor.withoutScript()) {
            visitor.opens("/proposals/99999");
            assertEquals(404, visitor.status());
        }
    }
}
