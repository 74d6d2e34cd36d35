package nl.sekswerkplatform.web.houserules;

import static com.microsoft.playwright.assertions.PlaywrightAssertions.assertThat;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import com.microsoft.playwright.Page;
import java.util.Map;
import nl.sekswerkplatform.web.testing.Caller;
import nl.sekswerkplatform.web.testing.Reader;
import nl.sekswerkplatform.web.testing.Visitor;
import org.junit.jupiter.api.Test;

class ConfirmHidingPageIT {
    private static final String NAME = "Reiger uit het Riet";

    @Test
    void hidesAtOnceAndRemovesWithASecondGroup() {
        String number = proposed();
        try (Visitor first = Visitor.onPhone().signsIn("sex-workers");
                Visitor second = Visitor.onPhone().signsIn("support")) {
            Page page = first.opens("/members/houserules/hide/proposal-" + number);
            assertThat(page.locator("main")).containsText(NAME);
            findsFit(first);
            page.locator("[id='hide:send']").click();
            assertThat(page.locator("[id='hide:reason']")).hasAttribute("aria-invalid", "true");
            page.locator("[id='hide:reason']").selectOption("NAMES_SOMEONE");
            page.locator("[id='hide:send']").click();
            page.waitForURL(url -> url.endsWith("/hidden"));
            assertThat(page.locator("main")).containsText("Nu beslist een andere groep");
            findsFit(first);
            assertFalse(Reader.gets("/proposals/" + number).body().contains(NAME));
            assertTrue(Reader.gets("/proposals/" + number).body().contains("Er staat in wie iemand is."));
            assertFalse(Reader.gets("/api/v1/proposals/" + number).body().contains(NAME));

            Page other = second.opens("/members/houserules/hidden");
            other.locator("article", new Page.LocatorOptions().setHasText(NAME))
                    .locator("a")
                    .click();
            findsFit(second);
            other.locator("[id='confirm:send']").click();
            assertThat(other.locator(".error").first()).containsText("zeker");
            other.locator("[id='confirm:sure']").check();
            other.locator("[id='confirm:send']").click();
            assertThat(other.locator("[role=status]")).isVisible();
            assertTrue(Reader.gets("/proposals/" + number).body().contains("weggehaald door twee groepen"));
            second.opens("/house-rules");
            findsFit(second);
            assertThat(second.page().locator("main")).containsText("Voorstel " + number);
        }
    }

    private static String proposed() {
        return Caller.ofGroup("residents")
                .does(
                        "/members/proposals/propose",
                        Map.of("title", NAME, "question", "Woont hij daar nog?", "minutes", "10"))
                .headers()
                .firstValue("Location")
                .orElseThrow()
                .replaceAll(".*/proposals/([0-9]+).*", "$1");
    }

    private static void findsFit(Visitor member) {
        member.findsNoBarrier();
        member.findsNoSidewaysScroll();
    }
}
