package nl.sekswerkplatform.web.input;

import static com.microsoft.playwright.assertions.PlaywrightAssertions.assertThat;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertNotEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import com.microsoft.playwright.Locator;
import com.microsoft.playwright.Page;
import com.microsoft.playwright.Response;
import com.microsoft.playwright.options.Media;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import java.util.concurrent.TimeUnit;
import nl.sekswerkplatform.input.Forms;
import nl.sekswerkplatform.web.testing.Caller;
import nl.sekswerkplatform.web.testing.RunningPlatform;
import nl.sekswerkplatform.web.testing.Visitor;
import org.junit.jupiter.api.Test;

class WriteInputPageIT {
    private final String text = "De lampen bij de ramen zijn stuk " + UUID.randomUUID();

    @Test
    void leadsFromATextToAReceiptThatTellsWhereItStands() {
        try (Saying she = Saying.withoutScript().opens("/input")) {
            Page page = she.page();
            page.locator("[name=subject]").selectOption("thuiswerken");
            page.locator("[name=as]").selectOption("sex-workers");
            she.previews(text);
            assertThat(page.locator("h1")).hasText("Kan iemand je hieraan herkennen?");
            assertThat(page.locator(".typed")).hasText(text);
            assertThat(page.locator("main .card")).containsText("Thuiswerken");

            String code = she.sends().receipt();
            assertTrue(code.matches("(\\d{4} ){5}\\d{4}"), "six groups of four");
            assertThat(she.confirms(code.substring(code.length() - 4)).page().locator("h1"))
                    .hasText("Klaar");
            assertFalse(page.content().contains(code.substring(0, 9)), "gone from the screen");

            page.locator("main a[href='/receipt']").click();
            she.asksFor(code);
            assertThat(page.locator("main strong")).containsText("Je inbreng is ontvangen");
            leftNoTrace(she, code);
        }
    }

    @Test
    void leadsThereInEnglishToo() {
        try (Saying she = Saying.withoutScript().opens("/input?lang=en")) {
            Page page = she.page();
            assertThat(page.locator("h1")).hasText("Say something, without a name");
            String code = she.previews(text).sends().receipt();
            assertThat(page.locator("h1")).hasText("Received");
            she.confirms(code.replace(" ", "").substring(20));
            page.locator("main a[href*='/receipt']").click();
            assertThat(she.asksFor(code.replace(" ", "")).page().locator("main strong"))
                    .containsText("has been received");
            assertThat(page.locator("html")).hasAttribute("lang", "en");
            leftNoTrace(she, code);
        }
    }

    @Test
    void marksWhatGivesSomeoneAwayAndLeadsBackToTheText() {
        String telling = text + "\nBel me: 06 12345678, Kerkstraat 12";
        try (Saying she = Saying.withoutScript().opens("/input")) {
            she.page().locator("[name=as]").selectOption("support");
            she.previews(telling);
            assertThat(she.page().locator(".typed mark")).hasText(new String[] {"06 12345678", "Kerkstraat 12"});
            she.presses("back");
            assertThat(she.page().locator("#text")).hasValue(telling);
            assertThat(she.page().locator("[name=as]")).hasValue("support");
            she.previews(text);
            assertThat(she.page().locator(".typed")).hasText(text);
            assertEquals(0, she.page().locator("mark").count());
        }
    }

    @Test
    void leavesOutAndMakesVaguerWhatSheChooses() {
        String telling = text + " Bel 06 12345678, ik heet Jasmina, Kerkstraat 12";
        try (Saying she = Saying.onPhone().opens("/input").previews(telling)) {
            Page page = she.page();
            assertThat(page.locator(".typed mark")).hasCount(3);
            isFit(she.visitor());
            she.visitor().keepsPicture("preview");
            page.locator("#mark0").selectOption("LEAVE_OUT");
            page.locator("#mark1").selectOption("VAGUER");
            she.presses("soften");
            assertThat(page.locator(".typed")).hasText(text + " Bel […], ik heet [een naam], Kerkstraat 12");
            assertThat(page.locator("[role=status]")).containsText("Er is nog niets verstuurd");
            page.locator("#mark0").selectOption("LEAVE_OUT");
            she.sends();
            assertThat(page.locator("h1")).hasText("Kan iemand je hieraan herkennen?");
            assertThat(page.locator(".typed")).hasText(text + " Bel […], ik heet [een naam], […]");
            String code = she.sends().receipt();
            she.opens("/receipt").asksFor(code);
            page.locator("summary").first().click();
            assertThat(page.locator("#text")).hasValue(text + " Bel […], ik heet [een naam], […]");
        }
    }

    @Test
    void saysWhatIsWrongAtItsFieldAndKeepsWhatWasTyped() {
        try (Saying she = Saying.withoutScript().opens("/input")) {
            Page page = she.page();
            page.locator("#text")
                    .evaluate(
                            "field => { field.removeAttribute('required');" + " field.removeAttribute('maxlength'); }");
            she.previews(" \n ");
            assertThat(page.locator("#text-error")).not().isEmpty();
            page.locator("#text").evaluate("field => field.removeAttribute('maxlength')");
            she.previews("x".repeat(1_001));
            assertThat(page.locator("#text-error")).containsText("1.000");
            assertThat(page.locator("#text")).hasValue("x".repeat(1_001));
            assertThat(she.previews("ë".repeat(1_000)).page().locator(".typed")).hasText("ë".repeat(1_000));
            hasTheRightSizeAndHeaders(she.answers());
        }
    }

    @Test
    void refusesAPilotThatIsNotThereAndKeepsTheText() {
        try (Saying she = Saying.withoutScript().opens("/input")) {
            she.page().locator("[name=subject] option").first().evaluate("option => option.value = 'nergens'");
            she.previews(text);
            assertThat(she.page().locator("#subject-error")).containsText("Deze keuze is er niet");
            assertThat(she.page().locator("#text")).hasValue(text);
        }
    }

    @Test
    void sendsOnceHoweverOftenSheSends() {
        try (Saying she = Saying.withoutScript().opens("/input").previews(text)) {
            Page page = she.page();
            String form = she.form();
            page.locator("button[value=send]").dblclick();
            page.waitForLoadState();
            String code = she.receipt();
            page.reload();
            assertEquals(code, she.receipt(), "reloaded");
            assertEquals(code, she.sendsAgain(form, text).receipt(), "back and sent again");
        }
        assertEquals(1, waiting(text));
    }

    @Test
    void asksBeforeItTakesOtherWordsInAFormThatWasSent() {
        try (Saying she = Saying.withoutScript().opens("/input").previews(text)) {
            String form = she.form();
            String first = she.sends().receipt();
            String more = text + " en ook in de steeg";
            she.sendsAgain(form, more);
            isSaidWithTheTextKept(she, more, "Met dit formulier heb je al iets verstuurd");
            String second = she.sends().receipt();
            assertNotEquals(first, second);
            for (String code : List.of(first, second)) {
                assertThat(she.opens("/receipt").asksFor(code).page().locator("h1"))
                        .hasText("Zo staat het ermee");
            }
        }
    }

    @Test
    void printsTheCodeAndNothingThatTellsWhatItIsFor() {
        try (Saying she = Saying.withoutScript().opens("/input").previews(text).sends()) {
            String code = she.receipt();
            she.page().emulateMedia(new Page.EmulateMediaOptions().setMedia(Media.PRINT));
            assertEquals(
                    code,
                    she.page()
                            .locator("body")
                            .innerText()
                            .replaceAll("\\s+", " ")
                            .strip());
        }
    }

    @Test
    void asksAgainForTheLastFourDigits() {
        try (Saying she = Saying.withoutScript().opens("/input").previews(text).sends()) {
            String code = she.receipt();
            she.confirms(code.endsWith("1111") ? "2222" : "1111");
            assertThat(she.page().locator("#lastFour-error")).containsText("niet de laatste vier cijfers");
            assertEquals(code, she.receipt());
            assertThat(she.confirms("").page().locator("#lastFour-error")).not().isEmpty();
        }
    }

    @Test
    void leavesNothingForWhoLooksBehindTheBackButton() {
        try (Saying she = Saying.withoutScript().opens("/input").previews(text)) {
            she.page().goBack();
            assertThat(she.page().locator("#text")).hasValue("");
            assertThat(she.previews(text).sends().page().locator("h1")).hasText("Ontvangen");
        }
    }

    @Test
    void startsAgainCalmlyWhenTheFormIsForged() {
        try (Saying she = Saying.withoutScript().opens("/input").previews(text)) {
            she.page().locator("#say [name=form]").evaluate("field => field.value = 'forged'");
            she.sends();
            isSaidWithTheTextKept(she, text, "Dit formulier kennen wij niet");
            assertThat(she.sends().page().locator("h1")).hasText("Ontvangen");
        }
    }

    @Test
    void asksToWaitWhenTheFormComesSoonerThanAnyoneCanWrite() throws InterruptedException {
        try (Saying she = Saying.onPhone().opens("/input").previews(text)) {
            carries(she, Forms.givenIn(slot() + 1, RunningPlatform.keys()));
            String form = she.form();
            she.sends();
            isSaidWithTheTextKept(she, text, "Dat ging heel snel. Wacht nog");
            isFit(she.visitor());
            she.visitor().keepsPicture("early");
            assertEquals(form, she.form(), "it ripens");
            TimeUnit.SECONDS.sleep(10);
            assertThat(she.sends().page().locator("h1")).hasText("Ontvangen");
        }
    }

    @Test
    void asksToLookAgainWhenTheFormWasOpenForHours() {
        try (Saying she = Saying.withoutScript().opens("/input").previews(text)) {
            carries(she, Forms.givenIn(slot() - 12 * 60, RunningPlatform.keys()));
            String form = she.form();
            she.sends();
            isSaidWithTheTextKept(she, text, "al meer dan twee uur open");
            assertNotEquals(form, she.form());
            assertThat(she.sends().page().locator("h1")).hasText("Ontvangen");
        }
    }

    @Test
    void holdsWhatAMachineFillsInAndRefusesItNot() {
        try (Saying machine = Saying.withoutScript().opens("/input")) {
            machine.page().locator("#url").evaluate("field => field.value = 'https://advert.example'");
            String code = machine.previews(text).sends().receipt();
            machine.opens("/receipt").asksFor(code);
            assertThat(machine.page().locator("main strong")).containsText("Er kwam veel tegelijk binnen");
        }
    }

    @Test
    void holdsWhatComesFromOneNetworkAllTheTimeAndNobodyElse() {
        String flood = "Stroom " + UUID.randomUUID();
        for (int i = 0; i < 11; i++) {
            posts(flood + i, "198.51.100." + i);
        }
        posts(text, "203.0.113.9");
        try (Visitor screener = Visitor.ofGroup("support")) {
            Screening screening = new Screening(screener);
            assertEquals(10, screening.findAll(flood));
            assertEquals(1, screening.findAll(text));
            screener.opens("/members/input/held");
            assertThat(screener.page().locator(".card").filter(new Locator.FilterOptions().setHasText(flood)))
                    .hasCount(1);
        }
    }

    private static void posts(String text, String from) {
        Caller someone = new Caller();
        String form = someone.gets("/input").body().replaceAll("(?s).*name=\"form\" value=\"([^\"]+)\".*", "$1");
        String answer = someone.posts(
                        "/input", Map.of("act", "send", "form", form, "text", text), "X-Forwarded-For", from)
                .body();
        assertTrue(answer.contains("class=\"code\""), "a receipt for each");
    }

    private static int slot() {
        return (int) (System.currentTimeMillis() / 10_000);
    }

    private static void carries(Saying she, String form) {
        she.page().locator("#say [name=form]").evaluate("(field, token) => field.value = token", form);
    }

    private static void isSaidWithTheTextKept(Saying she, String text, String said) {
        assertThat(she.page().locator("[role=alert]")).containsText(said);
        assertThat(she.page().locator(".typed")).hasText(text);
    }

    @Test
    void isFitForEveryoneAtEachStep() {
        try (Saying she = Saying.onPhone().opens("/input")) {
            Visitor visitor = she.visitor();
            visitor.findsThePageFit();
            visitor.findsThePageLight(3, 24_000);
            she.previews(text + " bel 06 12345678");
            isFit(visitor);
            String code = she.sends().receipt();
            isFit(visitor);
            visitor.keepsPicture("receipt");
            she.confirms("0");
            isFit(visitor);
            she.confirms(code.substring(code.length() - 4));
            isFit(visitor);
            she.opens("/receipt").asksFor("12");
            isFit(visitor);
            she.asksFor(code);
            isFit(visitor);
            she.presses("ask");
            isFit(visitor);
        }
    }

    private static void isFit(Visitor visitor) {
        visitor.findsNoBarrier();
        visitor.findsNoSidewaysScroll();
        visitor.findsNothingForeign();
    }

    private static void leftNoTrace(Saying she, String code) {
        assertEquals(List.of(), she.visitor().cookies());
        hasTheRightSizeAndHeaders(she.answers());
        for (Response answer : she.answers()) {
            for (String group : code.split(" ")) {
                assertFalse(answer.url().replaceFirst("//[^/]*", "").contains(group), "a code in " + answer.url());
            }
        }
    }

    private static void hasTheRightSizeAndHeaders(List<Response> answers) {
        for (Response answer : answers) {
            Map<String, String> headers = answer.headers();
            assertEquals(200, answer.status());
            assertEquals("no-store", headers.get("cache-control"));
            assertEquals("no-referrer", headers.get("referrer-policy"));
            assertTrue(headers.get("content-security-policy").startsWith("default-src 'none'; style-src 'self'"));
            assertFalse(headers.containsKey("set-cookie"));
            int bytes = Integer.parseInt(headers.get("content-length"));
            assertEquals(0, bytes % PaddedPages.STEP);
            assertTrue(bytes <= (answer.url().contains("/receipt") ? 131_072 : 24_000), "bytes: " + bytes);
        }
    }

    /** How many with that text wait for screeners. */
    private static int waiting(String text) {
        try (Visitor screener = Visitor.ofGroup("support")) {
            return new Screening(screener).findAll(text);
        }
    }
}
