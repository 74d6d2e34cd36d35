package nl.sekswerkplatform.web.publicpolls;

import static com.microsoft.playwright.assertions.PlaywrightAssertions.assertThat;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import com.microsoft.playwright.Page;
import jakarta.json.JsonArray;
import java.util.List;
import java.util.Map;
import nl.sekswerkplatform.web.testing.Caller;
import nl.sekswerkplatform.web.testing.Contents;
import nl.sekswerkplatform.web.testing.Polls;
import nl.sekswerkplatform.web.testing.Reader;
import nl.sekswerkplatform.web.testing.Visitor;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Test;

/** Hidden words of a poll, and of advice that a group brought in, are nowhere that anybody can read. */
class HidePublicPollPageIT {
    @AfterEach
    void nothingWaitsForAnybody() {
        Contents.change("update public_poll set status = 'WITHDRAWN', withdrawn_because = '[…]', wrapped_key = null"
                + " where status = 'ANNOUNCED' and words <> 'SHOWN'");
        Polls.endAll();
    }

    @Test
    void anOpenOneIsNowhereAndNobodyAnswers() {
        String title = "Peiling van een test over Roerdomp";
        String number = Polls.open("residents", title, true);
        assertTrue(Reader.gets("/calendar.ics").body().contains("UID:poll-" + number + "@"));
        hides(number, title);
        for (String address :
                List.of("/polls/" + number, "/consultations", "/answer/" + number, "/api/v1/polls/" + number)) {
            String body = Reader.gets(address).body();
            assertFalse(body.contains("Roerdomp") || body.contains(Polls.LAMPS), address);
        }
        assertFalse(Reader.gets("/calendar.ics").body().contains("UID:poll-" + number + "@"));
        String bare = Reader.gets("/answer/" + number).body();
        assertTrue(bare.contains("id=\"say\"") && !bare.contains("id=\"q1-1\""), "there is nothing to answer");
        try (Visitor phone = Visitor.onPhone()) {
            Page page = phone.opens("/polls/" + number);
            assertThat(page.locator("main .callout").first()).containsText("Deze tekst is verborgen");
            assertThat(page.locator("main ol")).hasCount(0);
            phone.findsThePageFit();
            phone.opens("/house-rules");
            assertThat(phone.page().locator("main")).containsText("Peiling " + number);
        }
    }

    @Test
    void aCountedOneLeavesFilesDossierAndSearch() throws Exception {
        String title = "Peiling van een test over Kwartelkoning";
        String number = Polls.open("residents", title, true);
        Polls.count(number);
        assertEquals(200, Reader.gets("/polls.csv?poll=" + number).statusCode());
        assertTrue(Reader.gets("/dossier.json").body().contains(title));
        assertTrue(Reader.gets("/search?q=Kwartelkoning").body().contains("/polls/" + number));
        assertFalse(results(number).isEmpty());
        hides(number, title);
        assertTrue(results(number).isEmpty(), "no numbers without their question");
        assertEquals(404, Reader.gets("/polls.csv?poll=" + number).statusCode());
        assertFalse(Reader.gets("/dossier.json").body().contains("Kwartelkoning"));
        assertFalse(Reader.gets("/search?q=Kwartelkoning").body().contains("/polls/" + number));
        String page = Reader.gets("/polls/" + number).body();
        assertFalse(page.contains("Kwartelkoning") || page.contains("<table"), "no numbers without their question");
        assertFalse(Reader.gets("/api/v1/polls/" + number).body().contains("Kwartelkoning"));
    }

    @Test
    void adviceThatAGroupBroughtInGoesWithWhatStoodThereBefore() {
        String key = Caller.ofGroup("residents")
                .does(
                        "/members/recommendations/enter",
                        Map.of("by", "Verzonnen raad", "date", "2026-09", "text1", "Vraag het aan Wielewaal."))
                .headers()
                .firstValue("Location")
                .orElseThrow()
                .replaceAll("(\\?.*)|(.*/)", "");
        String address = "/recommendations/" + key;
        Caller.ofGroup("residents")
                .does(
                        "/members/recommendations/correct/" + key,
                        Map.of("why", "Een naam.", "text1", "Vraag het aan iemand."));
        assertTrue(Reader.gets(address).body().contains("Wielewaal"));
        Caller screener = Caller.ofGroup("sex-workers");
        String words =
                screener.gets("/members/houserules/hide/recommendation-" + key).body();
        assertTrue(words.contains("Wielewaal") && words.contains("Vraag het aan iemand."));
        screener.does("/members/houserules/hide/recommendation-" + key, Map.of("reason", "NAMES_SOMEONE"));
        for (String where : List.of(address, "/recommendations?answer=OPEN", "/dossier.json")) {
            assertFalse(Reader.gets(where).body().contains("Wielewaal"), where);
        }
        assertTrue(Reader.gets(address).body().contains("Deze tekst is verborgen"));
        assertTrue(Reader.gets("/house-rules").body().contains(address));
    }

    /** What the API tells of the first question. */
    private static JsonArray results(String number) {
        return Reader.json(Reader.gets("/api/v1/polls/" + number))
                .getJsonArray("questions")
                .getJsonObject(0)
                .getJsonArray("results");
    }

    private static void hides(String number, String title) {
        Caller screener = Caller.ofGroup("sex-workers");
        String words = screener.gets("/members/houserules/hide/poll-" + number).body();
        assertTrue(words.contains(title) && words.contains("Banken") && words.contains("helemaal niet"), words);
        screener.does("/members/houserules/hide/poll-" + number, Map.of("reason", "NAMES_SOMEONE"));
    }
}
