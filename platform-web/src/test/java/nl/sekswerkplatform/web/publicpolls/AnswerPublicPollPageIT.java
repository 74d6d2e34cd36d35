package nl.sekswerkplatform.web.publicpolls;

import static com.microsoft.playwright.assertions.PlaywrightAssertions.assertThat;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import com.microsoft.playwright.Page;
import jakarta.json.JsonObject;
import java.net.http.HttpResponse;
import java.util.Map;
import nl.sekswerkplatform.web.testing.Caller;
import nl.sekswerkplatform.web.testing.CityDay;
import nl.sekswerkplatform.web.testing.Contents;
import nl.sekswerkplatform.web.testing.Polls;
import nl.sekswerkplatform.web.testing.Reader;
import nl.sekswerkplatform.web.testing.Visitor;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Test;

class AnswerPublicPollPageIT {
    @AfterEach
    void nothingWaitsForAnybody() {
        Polls.endAll();
    }

    @Test
    void leadsFromAQuestionToAResultThatTellsOfNobody() throws Exception {
        String number;
        try (Visitor asker = Visitor.ofGroup("residents")) {
            Page page = asker.opens("/members/publicpolls/ask");
            asker.findsNoBarrier();
            page.locator("[id='ask:title']").fill("Peiling van een test, van begin tot eind");
            page.locator("[id='ask:why']").fill("Omdat de straat verandert.");
            page.locator("[id='ask:use']").fill("Het komt op de agenda.");
            page.locator("[id='ask:closes']").fill(CityDay.today().plusDays(9).toString());
            page.locator("[id='ask:question1']").fill("Wat is er nodig?");
            page.locator("[id='ask:options1']").fill("Lampen");
            page.locator("[id='ask:send']").click();
            assertThat(page.locator("main .error").getByText("Vul 2 tot en met 10 antwoorden in"))
                    .isVisible();
            assertThat(page.locator("[id='ask:question1']")).hasValue("Wat is er nodig?");
            page.locator("[id='ask:options1']").fill("Lampen\nBanken\nPlanten");
            page.locator("[id='ask:kind1']").selectOption("SEVERAL");
            page.locator("[id='ask:question2']").fill("Hoe veilig is het?");
            page.locator("[id='ask:kind2']").selectOption("SCALE_10");
            page.locator("[id='ask:low2']").fill("helemaal niet");
            page.locator("[id='ask:high2']").fill("heel erg");
            page.locator("[id='ask:everyone']").check();
            page.locator("[id='ask:send']").click();
            page.waitForURL("**/polls/*");
            number = page.url().replaceAll(".*/", "");
            assertThat(page.locator("main")).containsText("ziet niemand iets van de antwoorden");
            asker.findsNoBarrier();
            asker.findsNoSidewaysScroll();
            asker.findsNothingForeign();
        }
        try (Visitor phone = Visitor.onPhone().signsIn("police")) {
            Page page = phone.opens("/members");
            page.locator("main a[href*='/members/publicpolls/answer/" + number + "']")
                    .first()
                    .click();
            phone.findsNoBarrier();
            phone.findsNoSidewaysScroll();
            page.locator("[id='answer:send']").click();
            assertThat(page.locator("main [role=alert]")).containsText("Beantwoord minstens één vraag.");
            page.getByLabel("Lampen").check();
            page.getByLabel("Planten").check();
            page.getByLabel("10 heel erg").check();
            page.locator("[id='answer:send']").click();
            assertThat(page.locator(".done")).isVisible();
            assertThat(page.locator("#answer")).hasCount(0);
            phone.opens("/members");
            assertThat(page.locator("main a[href*='/members/publicpolls/answer/" + number + "']"))
                    .hasCount(0);
        }
        Polls.count(number);
        try (Visitor reader = Visitor.onPhone()) {
            Page page = reader.opens("/polls/" + number);
            assertThat(page.locator("main")).containsText("Te weinig antwoorden om te laten zien.");
            assertThat(page.locator("main table")).hasCount(0);
            reader.findsThePageFit();
            assertThat(reader.opens("/consultations").locator("main a[href$='/polls/" + number + "']"))
                    .isVisible();
        }
    }

    @Test
    void tellsGroupsAndEveryoneApartInPictureTableFileAndApi() throws Exception {
        String number = Polls.open("support", "Peiling van een test, met een uitslag", true);
        Caller officer = Caller.ofGroup("police");
        answers(officer, number);
        String twice = answers(officer, number).body();
        assertFalse(twice.contains("answer:send"), "there is no form any more");
        for (int each = 0; each < 9; each++) {
            assertTrue(Polls.says(number, Map.of("q1", "2", "q2", "1")).body().contains("Je antwoorden zijn binnen"));
        }
        JsonObject open = Reader.json(Reader.gets("/api/v1/polls/" + number));
        assertEquals("OPEN", open.getString("step"));
        assertTrue(open.getJsonArray("questions")
                .getJsonObject(0)
                .getJsonArray("results")
                .isEmpty());
        assertEquals(404, Reader.gets("/polls.csv?poll=" + number).statusCode());
        Polls.count(number);
        try (Visitor reader = Visitor.withoutScript()) {
            Page page = reader.opens("/polls/" + number);
            assertThat(page.locator("table[data-of=police]")).hasCount(0);
            assertThat(page.locator("section:has([data-group=police])").first())
                    .containsText("Te weinig antwoorden om te laten zien.");
            assertThat(page.locator("table[data-of=EVERYONE]")
                            .first()
                            .locator("tr")
                            .nth(1))
                    .containsText("Lampen");
            assertThat(page.locator("table[data-of=EVERYONE] td").nth(1)).hasText("minder dan 10");
            assertThat(page.locator("main")).containsText("wie wilde kon antwoorden, ook vaker dan één keer");
        }
        String file = Reader.gets("/polls.csv?poll=" + number).body();
        assertFalse(file.contains("police"), "of one officer nothing is told");
        assertTrue(file.contains(number + ",1,Lampen of banken?,EVERYONE,Banken,FEW,\r\n"), file);
        JsonObject counted = Reader.json(Reader.gets("/api/v1/polls/" + number));
        JsonObject first = counted.getJsonArray("questions")
                .getJsonObject(0)
                .getJsonArray("results")
                .getJsonObject(0);
        assertEquals("police", first.getString("group"));
        JsonObject ofOne = first.getJsonArray("answers").getJsonObject(0);
        assertEquals("HIDDEN", ofOne.getString("kind"));
        assertFalse(ofOne.toString().matches(".*\\d.*"), ofOne::toString);
        assertTrue(Reader.gets("/dossier.json").body().contains("Peiling van een test, met een uitslag"));
    }

    private static HttpResponse<String> answers(Caller officer, String number) {
        String address = "/members/publicpolls/answer/" + number;
        String page = officer.gets(address).body();
        return page.contains("answer:send")
                ? officer.presses(page, address, Map.of("one", "1"))
                : officer.gets(address);
    }

    @Test
    void isWithdrawnForAllToSee() {
        String number = Polls.open("support", "Peiling van een test, die ingetrokken wordt", false);
        Caller.ofGroup("support")
                .does("/members/publicpolls/withdraw/" + number, Map.of("reason", "Een sturende vraag."));
        String page = Reader.gets("/polls/" + number).body();
        assertTrue(page.contains("Een sturende vraag."));
        assertFalse(page.contains("/answer/" + number));
        assertEquals("WITHDRAWN", Contents.one("select status from public_poll where number = " + number));
        assertFalse(Reader.gets("/dossier.json").body().contains("die ingetrokken wordt"));
        assertEquals(404, Reader.gets("/polls/99999").statusCode());
        assertEquals(404, Reader.gets("/answer/" + number).statusCode());
    }

    /** It is said beforehand, and inputs from there are counted apart. */
    @Test
    void setsAsideWhatComesFromOnePlaceAllTheTimeAndHoldsUpNoInput() throws Exception {
        String number = Polls.open("support", "Peiling van een test, met een stroom", true);
        for (int each = 0; each < 11; each++) {
            String done =
                    Polls.says(number, Map.of("q1", "2"), "192.0.2." + each).body();
            assertTrue(done.contains("kan ook niet meetellen als er heel veel tegelijk"), done);
        }
        String held = "select count(*) from anonymous_input where status = 'HELD'";
        String before = Contents.one(held);
        Caller someone = new Caller();
        String form = someone.gets("/input").body().replaceAll("(?s).*name=\"form\" value=\"([^\"]+)\".*", "$1");
        String receipt = someone.posts(
                        "/input",
                        Map.of("act", "send", "form", form, "text", "Na een stroom " + number),
                        "X-Forwarded-For",
                        "192.0.2.99")
                .body();
        assertTrue(receipt.contains("class=\"code\""), receipt);
        assertEquals(before, Contents.one(held));
        Polls.count(number);
        assertTrue(Reader.gets("/polls/" + number).body().contains("telt niet mee: er kwam heel veel tegelijk"));
        JsonObject counted = Reader.json(Reader.gets("/api/v1/polls/" + number));
        assertTrue(counted.getBoolean("setAside"));
        assertEquals(
                "ROUNDED",
                counted.getJsonArray("questions")
                        .getJsonObject(0)
                        .getJsonArray("results")
                        .getJsonObject(1)
                        .getJsonArray("answers")
                        .getJsonObject(1)
                        .getString("kind"),
                "the ten before it count");
    }

    @Test
    void isInThePublicCalendarWhileItRuns() {
        String number = Polls.open("support", "Peiling van een test, in de agenda", false);
        String calendar = Reader.gets("/calendar.ics").body();
        assertTrue(calendar.contains("UID:poll-" + number + "@"));
        assertTrue(calendar.contains("UID:poll-opens-" + number + "@"));
    }
}
