package nl.sekswerkplatform.web.pilots;

import static com.microsoft.playwright.assertions.PlaywrightAssertions.assertThat;

import com.microsoft.playwright.Page;
import nl.sekswerkplatform.web.testing.Visitor;
import org.junit.jupiter.api.Test;

class ShowPilotPageIT {
    @Test
    void showsOfEachIndicatorTheNewestNumberThatIsShown() {
        try (Visitor visitor = Visitor.withoutScript()) {
            Page page = visitor.opens("/pilots/thuiswerken");
            assertThat(page.locator("#meldingen-misstand .newest")).containsText("11");
            assertThat(page.locator("#overlast .newest")).containsText("2025-Q1");
            assertThat(page.locator("#drempel .newest")).containsText("Verhalen");
        }
    }

    @Test
    void leadsOnToItsDecisionsAndFollowUps() {
        try (Visitor visitor = Visitor.onDesktop()) {
            Page page = visitor.opens("/pilots/thuiswerken");
            assertThat(page.locator(".thread a[href='/decisions/2023-001']")).isVisible();
            visitor.keepsPicture("pilot");
        }
    }
}
