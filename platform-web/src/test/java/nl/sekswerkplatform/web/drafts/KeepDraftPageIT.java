package nl.sekswerkplatform.web.drafts;

import static com.microsoft.playwright.assertions.PlaywrightAssertions.assertThat;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import com.microsoft.playwright.Locator;
import com.microsoft.playwright.Page;
import com.microsoft.playwright.Response;
import java.util.List;
import java.util.Map;
import nl.sekswerkplatform.web.testing.Caller;
import nl.sekswerkplatform.web.testing.Contents;
import nl.sekswerkplatform.web.testing.Newcomer;
import nl.sekswerkplatform.web.testing.PageForm;
import nl.sekswerkplatform.web.testing.RunningPlatform;
import nl.sekswerkplatform.web.testing.Traces;
import nl.sekswerkplatform.web.testing.Visitor;
import org.junit.jupiter.api.Test;

/** What a member typed is there again, whatever happened meanwhile. Each test has a member of its own. */
class KeepDraftPageIT {
    private static final String PROPOSE = "/members/proposals/propose";
    private static final String TITLE = "[id='propose:title']";
    private static final String QUESTION = "[id='propose:question']";

    /** The page also asks what is like it. */
    private static boolean isOfTheForm(Response answer) {
        return answer.request().method().equals("POST") && answer.url().contains(PROPOSE);
    }

    @Test
    void isKeptWhileSheTypesAndIsThereInAnotherBrowser() throws Exception {
        Newcomer newcomer = Newcomer.joins();
        String before = count();
        try (Visitor visitor = signedIn(Visitor.onDesktop(), newcomer)) {
            Page page = visitor.opens(PROPOSE);
            page.locator(TITLE).pressSequentially("Meer licht");
            Response kept = page.waitForResponse(KeepDraftPageIT::isOfTheForm, () -> page.locator(QUESTION)
                    .pressSequentially("Kunnen de lampen aan de kade vaker aan?"));
            assertEquals(204, kept.status());
            assertThat(page.locator(".draft")).containsText("Bewaard als kladje");
            page.waitForResponse(
                    KeepDraftPageIT::isOfTheForm, () -> page.locator(QUESTION).pressSequentially(" Graag snel."));
            visitor.findsNoBarrier();
            visitor.findsNothingForeign();
        }
        assertEquals(Integer.parseInt(before) + 1, Integer.parseInt(count()));
        try (Visitor visitor = signedIn(Visitor.withoutScript(), newcomer)) {
            Page page = visitor.opens("/members");
            Locator link = page.locator("main a[href^='" + PROPOSE + "']").first();
            assertThat(link).containsText("Kunnen de lampen aan de kade vaker aan?");
            visitor.findsNoSidewaysScroll();
            link.click();
            assertThat(page.locator(TITLE)).hasValue("Meer licht");
            assertThat(page.locator(QUESTION)).hasValue("Kunnen de lampen aan de kade vaker aan? Graag snel.");
            assertThat(page.locator("main")).containsText("Wat je hier eerder typte");
            visitor.findsNoSidewaysScroll();
            page.locator("#propose input[type=submit]").click();
            assertTrue(page.url().contains("/proposals/"));
            visitor.opens(PROPOSE);
            assertThat(page.locator(TITLE)).hasValue("");
            assertThat(page.locator("#kept")).hasCount(0);
        }
        assertEquals(before, count(), "what was sent is no draft any more");
    }

    @Test
    void comesAlongWhenSheWasSignedOutMeanwhile() throws Exception {
        Newcomer newcomer = Newcomer.joins();
        for (boolean script : new boolean[] {false, true}) {
            try (Visitor visitor = signedIn(script ? Visitor.onPhone() : Visitor.withoutScript(), newcomer)) {
                Page page = visitor.opens("/members/rooms/begin");
                visitor.forgetsCookies();
                page.locator("[id='begin:title']").fill("Onze kamer " + script);
                page.locator("[id='begin:text']").fill("Eerste regel\nTweede “regel” <b>");
                page.locator("[id='begin:send']").click();
                assertThat(page.locator("h1")).hasText("Je bent niet meer ingelogd");
                assertThat(page.locator("main")).containsText("het gaat mee");
                visitor.findsNoSidewaysScroll();
                page.locator("main form button").click();
                assertThat(page.locator("main")).containsText("Wat je typte gaat mee");
                page.locator("[id='login:code']").fill("0000 0000");
                page.locator("[id='login:signIn']").click();
                assertThat(page.locator("main")).containsText("Wat je typte gaat mee");
                page.locator("[id='login:code']").fill(newcomer.code());
                page.locator("[id='login:signIn']").click();
                assertTrue(page.url().endsWith("/members/rooms/begin"));
                assertThat(page.locator("[id='begin:title']")).hasValue("Onze kamer " + script);
                assertThat(page.locator("[id='begin:text']")).hasValue("Eerste regel\nTweede “regel” <b>");
                page.locator("[id='begin:send']").click();
                assertTrue(page.url().contains("/members/rooms/topic/"));
            }
        }
    }

    @Test
    void isKeptWhenAFormIsRefusedAndThrownAwayWhenSheWants() throws Exception {
        Newcomer newcomer = Newcomer.joins();
        try (Visitor visitor = signedIn(Visitor.withoutScript(), newcomer)) {
            Page page = visitor.opens(PROPOSE);
            page.locator(QUESTION).fill("Een vraag zonder titel");
            page.locator("#propose input[type=submit]").click();
            assertThat(page.locator(".field .error:not(:empty)").first()).isVisible();
            assertThat(page.locator("main")).containsText("bewaard als kladje");
            visitor.opens(PROPOSE);
            assertThat(page.locator(QUESTION)).hasValue("Een vraag zonder titel");
            page.locator("[id='kept:discard']").click();
            assertThat(page.locator(QUESTION)).hasValue("");
            assertThat(page.locator("#kept")).hasCount(0);
            visitor.opens("/members");
            assertThat(page.locator("#unsent")).hasCount(0);
        }
    }

    @Test
    void isThrownAwayFromHerFirstPage() throws Exception {
        Newcomer newcomer = Newcomer.joins();
        Caller caller = new Caller().signsIn(newcomer.code());
        caller.does(PROPOSE, Map.of("question", "Blijft staan tot ik het weggooi"));
        caller.does("/members/rooms/begin", Map.of("text", "Dit gaat weg"));
        try (Visitor visitor = signedIn(Visitor.onPhone(), newcomer)) {
            Page page = visitor.opens("/members");
            visitor.findsNoBarrier();
            visitor.findsNoSidewaysScroll();
            assertThat(page.locator("#unsent li")).hasCount(2);
            page.locator("#unsent li", new Page.LocatorOptions().setHasText("Dit gaat weg"))
                    .locator("input[type=submit]")
                    .click();
            assertThat(page.locator("#unsent li")).hasCount(1);
            assertThat(page.locator("#unsent")).containsText("Blijft staan");
        }
    }

    /** Filled in, her old words would hide what she wrote since; beside it, she decides. */
    @Test
    void standsBesideTheFormWhenTheTextWasChangedSince() throws Exception {
        Newcomer newcomer = Newcomer.joins();
        Caller caller = new Caller().signsIn(newcomer.code());
        String number = caller.does(
                        PROPOSE, Map.of("title", "Eerst", "question", "Zwanenmeerzeilers?", "minutes", "10"))
                .headers()
                .firstValue("Location")
                .orElseThrow()
                .replaceAll(".*/proposals/([0-9]+).*", "$1");
        String edit = "/members/proposals/edit/" + number;
        String opened = caller.gets(edit).body();
        PageForm form = PageForm.of(opened).get(0).with(Map.of("title", "", "question", "De vraag zoals ik hem typte"));
        caller.posts(edit, form.pressed(form.buttons().get(0)));
        caller.does(edit, Map.of("title", "Anders", "question", "De vraag van een ander toestel"));
        try (Visitor visitor = signedIn(Visitor.onPhone(), newcomer)) {
            caller.presses(
                    opened, edit, Map.of("title", "Nog eens", "question", "De vraag zoals ik hem typte, te laat"));
            Page page = visitor.opens(edit);
            assertThat(page.locator("[id='edit:question']")).hasValue("De vraag van een ander toestel");
            assertThat(page.locator("section[aria-label='Nog niet verstuurd']"))
                    .containsText("De vraag zoals ik hem typte, te laat");
            visitor.findsNoBarrier();
            page.locator("main a[href*='kept=in']").click();
            assertThat(page.locator("[id='edit:question']")).hasValue("De vraag zoals ik hem typte, te laat");
        }
    }

    @Test
    void isKeptForAPageThatIsTooOld() throws Exception {
        Newcomer newcomer = Newcomer.joins();
        try (Visitor visitor = signedIn(Visitor.withoutScript(), newcomer)) {
            Page page = visitor.opens(PROPOSE);
            page.locator(QUESTION).fill("Uit een oude pagina");
            Caller same = new Caller().has(visitor.session());
            for (int i = 0; i < 40; i++) {
                same.gets("/members/rooms/begin");
            }
            page.locator("#propose input[type=submit]").click();
            assertThat(page.locator("h1")).hasText("Dit lukte niet");
            page.locator("main form button").click();
            assertTrue(page.url().endsWith(PROPOSE));
            assertThat(page.locator(QUESTION)).hasValue("Uit een oude pagina");
        }
    }

    @Test
    void isNotThereAgainAfterADoubleClick() throws Exception {
        Newcomer newcomer = Newcomer.joins();
        Caller caller = new Caller().signsIn(newcomer.code());
        String number = caller.does(PROPOSE, Map.of("title", "Eerst", "question", "De vraag?", "minutes", "10"))
                .headers()
                .firstValue("Location")
                .orElseThrow()
                .replaceAll(".*/proposals/([0-9]+).*", "$1");
        String edit = "/members/proposals/edit/" + number;
        PageForm form = PageForm.of(caller.gets(edit).body()).get(0).with(Map.of("question", "De vraag, beter"));
        String before = count();
        caller.posts(edit, form.pressed(form.buttons().get(0)));
        caller.posts(edit, form.pressed(form.buttons().get(0)));
        assertEquals(before, count());
    }

    @Test
    void isKeptWhenSheSignsOutInTheMiddleOfIt() throws Exception {
        Newcomer newcomer = Newcomer.joins();
        try (Visitor visitor = signedIn(Visitor.onDesktop(), newcomer)) {
            Page page = visitor.opens("/members/rooms/begin");
            page.locator("[id='begin:text']").fill("Net voor het afmelden");
            page.locator("[id='leaving:signOut']").click();
            page.waitForURL(RunningPlatform.address() + "/");
        }
        try (Visitor visitor = signedIn(Visitor.withoutScript(), newcomer)) {
            Page page = visitor.opens("/members/rooms/begin");
            assertThat(page.locator("[id='begin:text']")).hasValue("Net voor het afmelden");
        }
    }

    @Test
    void isNowhereToBeReadAndKeepsNoCode() throws Exception {
        Newcomer newcomer = Newcomer.joins();
        String mark = "kladje" + java.util.UUID.randomUUID().toString().replace("-", "");
        Caller caller = new Caller().signsIn(newcomer.code());
        caller.does(PROPOSE, Map.of("question", mark, "inputs", newcomer.recoveryCode()));
        assertTrue(caller.gets(PROPOSE).body().contains(mark));
        assertFalse(caller.gets(PROPOSE).body().contains(newcomer.recoveryCode()));
        assertEquals(
                List.of(),
                Traces.of(List.of(mark, newcomer.recoveryCode(), newcomer.code().replace(" ", ""))));
    }

    /** Made up or of another site: nothing is kept in her name. */
    @Test
    void takesNothingInThatIsNotOurs() throws Exception {
        Caller caller = new Caller().signsIn(Newcomer.joins().code());
        String before = count();
        caller.posts(PROPOSE, Map.of("kept", "AAAA"));
        caller.posts(PROPOSE, Map.of("kept", ""));
        String carried = carriedFrom(new Caller()
                .posts(PROPOSE, Map.of("propose", "propose", "propose:question", "Van een andere site"))
                .body());
        assertEquals(
                403,
                caller.posts(PROPOSE, Map.of("kept", carried), "Sec-Fetch-Site", "cross-site")
                        .statusCode());
        assertEquals(before, count());
        assertEquals(302, caller.posts(PROPOSE, Map.of("kept", carried)).statusCode());
        assertTrue(caller.gets(PROPOSE).body().contains("Van een andere site"));
    }

    private static String carriedFrom(String page) {
        return page.replaceAll("(?s).*name=\"kept\" value=\"([^\"]+)\".*", "$1");
    }

    private static String count() {
        return Contents.one("select count(*) from draft");
    }

    private static Visitor signedIn(Visitor visitor, Newcomer newcomer) {
        Page page = visitor.opens("/login");
        page.locator("[id='login:code']").fill(newcomer.code());
        page.locator("[id='login:signIn']").click();
        page.waitForURL(url -> url.endsWith("/members"));
        return visitor;
    }
}
