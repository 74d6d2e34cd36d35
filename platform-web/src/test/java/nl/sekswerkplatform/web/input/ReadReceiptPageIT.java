package nl.sekswerkplatform.web.input;

import static com.microsoft.playwright.assertions.PlaywrightAssertions.assertThat;
import static org.junit.jupiter.api.Assertions.assertEquals;

import com.microsoft.playwright.Locator;
import com.microsoft.playwright.Page;
import com.microsoft.playwright.Response;
import java.net.URI;
import java.security.SecureRandom;
import nl.sekswerkplatform.codes.Code;
import org.junit.jupiter.api.Test;

class ReadReceiptPageIT {
    @Test
    void saysThatACodeIsUnknownInAPageOfTheSameSize() {
        String known = Saying.receiptFor("Het is koud in de wachtruimte.");
        try (Saying she = Saying.withoutScript().opens("/receipt").asksFor(known)) {
            String size = lastSize(she);
            she.opens("/receipt").asksFor(Code.random(new SecureRandom()).printed());
            assertThat(she.page().locator("h1")).hasText("Deze code kennen wij niet");
            assertEquals(size, lastSize(she));
            assertEquals("/receipt", path(she.page()));
        }
    }

    @Test
    void findsATypingErrorBeforeAnythingIsLookedUpAndKeepsTheDigits() {
        String known = Saying.receiptFor("Het is warm in de wachtruimte.");
        String mistyped = (known.charAt(0) == '1' ? '2' : '1') + known.substring(1);
        try (Saying she = Saying.withoutScript().opens("/receipt").asksFor(mistyped)) {
            assertThat(she.page().locator("#code-error")).not().isEmpty();
            assertThat(she.page().locator("#code")).hasValue(mistyped);
            assertThat(she.asksFor("").page().locator("#code-error")).hasText("Typ je code.");
            assertThat(she.asksFor(known.replace(" ", "-")).page().locator("h1"))
                    .hasText("Zo staat het ermee");
        }
    }

    @Test
    void takesAnotherTextForTheFirstAndForgetsTheCode() {
        String code = Saying.receiptFor("Het licht is stuk.");
        try (Saying she = Saying.withoutScript().opens("/receipt").asksFor(code)) {
            Page page = she.page();
            page.locator("summary")
                    .filter(new Locator.FilterOptions().setHasText("Je eigen tekst"))
                    .click();
            page.locator("#text").fill("Het licht is weer heel.");
            she.presses("correct");
            assertThat(page.locator("#text")).hasValue("Het licht is weer heel.");
            page.locator("summary")
                    .filter(new Locator.FilterOptions().setHasText("Vergeet mijn code"))
                    .click();
            she.presses("forget");
            assertThat(page.locator("h1")).hasText("Vergeten");
            assertThat(she.opens("/receipt").asksFor(code).page().locator("h1")).hasText("Deze code kennen wij niet");
        }
    }

    @Test
    void takesAnInputBackOnlyAfterAskingAndOnce() {
        String code = Saying.receiptFor("Toch maar niet.");
        try (Saying she = Saying.withoutScript().opens("/receipt?lang=en").asksFor(code)) {
            she.presses("ask").presses("look");
            assertThat(she.page().locator("main strong")).containsText("has been received");
            she.presses("ask").presses("withdraw");
            she.page().reload();
            assertEquals(0, she.page().getByText(code).count());
            assertThat(she.opens("/receipt?lang=en").asksFor(code).page().locator("h1"))
                    .hasText("We do not know this code");
        }
    }

    private static String lastSize(Saying she) {
        Response last = she.answers().get(she.answers().size() - 1);
        return last.headers().get("content-length");
    }

    private static String path(Page page) {
        return URI.create(page.url()).getPath();
    }
}
