package nl.sekswerkplatform.web.input;

import static com.microsoft.playwright.assertions.PlaywrightAssertions.assertThat;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertNotEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import com.microsoft.playwright.Page;
import java.nio.charset.StandardCharsets;
import nl.sekswerkplatform.web.testing.Reader;
import nl.sekswerkplatform.web.testing.Visitor;
import org.junit.jupiter.api.Test;

/** The form that is rendered once and copied for everyone. */
class ReadyFormsPageIT {
    private static final String SAID = "In de winter is het raam \u2019s avonds te koud.";

    @Test
    void aCopyLeadsToAReceiptLikeTheFirst() {
        try (Visitor visitor = Visitor.withoutScript()) {
            visitor.opens("/input");
            Page page = visitor.opens("/input");
            page.locator("#text").fill(SAID);
            press(page, "preview");
            assertThat(page.locator(".typed")).containsText(SAID);
            press(page, "send");
            String receipt = page.locator(".code").innerText().replaceAll("\\D", "");
            assertEquals(24, receipt.length());
            visitor.findsNoSidewaysScroll();
            visitor.keepsPicture("receipt");
            page.locator("#lastFour").fill(receipt.substring(20));
            press(page, "confirm");
            assertThat(page.locator("#lastFour")).hasCount(0);
            page = visitor.opens("/receipt");
            page.locator("#code").fill(receipt);
            press(page, "look");
            assertThat(page.locator("button[value=ask]")).isVisible();
            assertTrue(visitor.cookies().isEmpty());
        }
    }

    @Test
    void everyoneGetsAFormWithANumberOfItsOwnAndThePageOfOneSize() {
        String first = Reader.gets("/input").body();
        String second = Reader.gets("/input").body();
        assertNotEquals(number(first), number(second));
        assertEquals(first.replace(number(first), ""), second.replace(number(second), ""));
        assertEquals(PaddedPages.STEP, second.getBytes(StandardCharsets.UTF_8).length);
        String english = Reader.gets("/input?lang=en").body();
        assertTrue(english.contains("lang=\"en\"") && english.contains("lang=en"), "the form in the language asked");
    }

    private static String number(String page) {
        return page.replaceAll("(?s).*name=\"form\" value=\"([^\"]+)\".*", "$1");
    }

    private static void press(Page page, String act) {
        page.locator(".actions button[value=" + act + "]").click();
    }
}
