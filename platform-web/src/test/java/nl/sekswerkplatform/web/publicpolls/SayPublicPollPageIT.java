package nl.sekswerkplatform.web.publicpolls;

import static com.microsoft.playwright.assertions.PlaywrightAssertions.assertThat;
import static java.nio.charset.StandardCharsets.UTF_8;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import com.microsoft.playwright.Page;
import java.net.http.HttpResponse;
import java.util.Map;
import nl.sekswerkplatform.web.testing.Caller;
import nl.sekswerkplatform.web.testing.Contents;
import nl.sekswerkplatform.web.testing.Polls;
import nl.sekswerkplatform.web.testing.Visitor;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Test;

class SayPublicPollPageIT {
    @AfterEach
    void nothingWaitsForAnybody() {
        Polls.endAll();
    }

    @Test
    void isAnsweredWithoutScriptAccountOrCookie() {
        String number = Polls.open("support", "Peiling van een test, zonder account", true);
        try (Visitor someone = Visitor.withoutScript()) {
            Page page = someone.opens("/answer/" + number);
            assertEquals("no-store", someone.header("cache-control"));
            assertEquals(0, someone.source().getBytes(UTF_8).length % 8_192);
            assertFalse(someone.source().contains("<script"));
            page.locator(".actions button[value=send]").click();
            assertThat(page.locator("[role=alert]")).hasText("Beantwoord minstens één vraag.");
            page.getByLabel("Banken").check();
            page.getByLabel("5 heel erg").check();
            page.locator(".actions button[value=send]").click();
            assertThat(page.locator("h1")).hasText("Je antwoorden zijn binnen");
            assertTrue(page.context().cookies().isEmpty());
            page.reload();
            assertThat(page.locator("h1")).hasText("Je antwoorden zijn binnen");
        }
        try (Visitor phone = Visitor.onPhone()) {
            phone.opens("/answer/" + number);
            phone.findsThePageFit();
            phone.opens("/answer/" + number + "?lang=en");
            phone.findsThePageFit();
        }
    }

    @Test
    void keepsWhatWasChosenWhenItIsRefused() {
        String number = Polls.open("support", "Peiling van een test, die iets weigert", true);
        HttpResponse<String> answer =
                new Caller().posts("/answer/" + number, Map.of("act", "send", "form", "forged", "q1", "2", "q2", "4"));
        assertTrue(answer.body().contains("role=\"alert\""));
        assertTrue(answer.body().contains("id=\"q1-2\" name=\"q1\" value=\"2\" checked=\"checked\""), answer.body());
        assertTrue(answer.body().contains("id=\"q2-4\" name=\"q2\" value=\"4\" checked=\"checked\""));
        assertEquals(
                403,
                new Caller()
                        .posts("/answer/" + number, Map.of("act", "send", "q1", "1"), "Sec-Fetch-Site", "cross-site")
                        .statusCode());
    }

    @Test
    void setsAsideWhatAMachineFillsIn() throws Exception {
        String number = Polls.open("support", "Peiling van een test, met een machine", true);
        for (int each = 0; each < 6; each++) {
            Polls.says(number, Map.of("q1", "1", "url", "https://advert.example"));
        }
        assertEquals(
                "0", Contents.one("select count(*) from public_poll where results is not null and number = " + number));
        Polls.count(number);
        assertEquals("1", Contents.one("select set_aside from public_poll where number = " + number));
        assertFalse(Contents.one("select results from public_poll where number = " + number)
                .contains("FEW"));
    }
}
