package nl.sekswerkplatform.web.home;

import static com.microsoft.playwright.assertions.PlaywrightAssertions.assertThat;

import com.microsoft.playwright.Page;
import nl.sekswerkplatform.web.testing.Visitor;
import org.junit.jupiter.api.Test;

class ShowHomePageIT {
    @Test
    void saysWhatThisIsAndHowToSpeakWithoutAName() {
        try (Visitor visitor = Visitor.withoutScript()) {
            Page page = visitor.opens("/");
            assertThat(page.locator("h1")).hasText("Eén tafel voor schoon, veilig en transparant sekswerk");
            assertThat(page.locator("main a[href='/input']")).isVisible();
        }
    }

    @Test
    void isFitAndLightOnAPhone() {
        try (Visitor visitor = Visitor.onPhone()) {
            visitor.opens("/");
            visitor.findsThePageFit();
            visitor.findsThePageLight(3, 60_000);
            visitor.keepsPicture("home-phone");
        }
    }

    @Test
    void hasTheWayOutInTheFirstRowOnEveryWidth() {
        for (Visitor visitor : new Visitor[] {Visitor.onPhone(), Visitor.onDesktop()}) {
            try (visitor) {
                Page page = visitor.opens("/");
                double leave = page.locator(".leave").boundingBox().y;
                double brand = page.locator(".brand").boundingBox().y;
                org.junit.jupiter.api.Assertions.assertTrue(Math.abs(leave - brand) < 12);
                visitor.keepsPicture("home");
            }
        }
    }
}
