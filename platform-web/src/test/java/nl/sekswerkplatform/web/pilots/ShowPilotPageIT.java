package nl.sekswerkplatform.web.pilots;

import static com.microsoft.playwright.assertions.PlaywrightAssertions.assertThat;

import com.microsoft.playwright.Page;
import nl.sekswerkplatform.web.testing.Visitor;
import org.junit.jupiter.api.Test;

class ShowPilotPageIT {
    @Test
    void hidesAnObservationThatIsTooSmallAndSaysSo() {
        try (Visitor visitor = Visitor.withoutScript()) {
            Page page = visitor.opens("/pilots/thuiswerken");
            assertThat(page.locator("#meldingen-misstand tbody tr").first()).containsText("te klein om te tonen");
            assertThat(page.locator("#meldingen-misstand tbody tr").first()).containsText("Verzonnen voorbeeld");
            assertThat(page.locator("#meldingen-misstand tbody tr").last()).containsText("11");
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
