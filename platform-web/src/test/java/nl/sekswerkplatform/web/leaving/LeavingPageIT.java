package nl.sekswerkplatform.web.leaving;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import com.microsoft.playwright.Page;
import java.net.http.HttpResponse;
import java.util.Map;
import java.util.UUID;
import nl.sekswerkplatform.web.testing.Caller;
import nl.sekswerkplatform.web.testing.LingeringBrowser;
import nl.sekswerkplatform.web.testing.RunningPlatform;
import nl.sekswerkplatform.web.testing.Visitor;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

/** Someone reads over her shoulder, she leaves, and he presses Back. */
class LeavingPageIT {
    private static final String SEND = "button[value=send]";

    private final String text = "De huur is te hoog " + UUID.randomUUID();

    @ParameterizedTest
    @CsvSource({
        "/input, #text",
        "/receipt, #code",
        "/login, [id$=':code']",
        "/join, [id$=':card']",
        "/starting, [id$=':code']",
        "/recover, [id$=':recovery']"
    })
    void whatSheTypedIsNotBehindTheBackButton(String address, String field) {
        try (LingeringBrowser phone = new LingeringBrowser()) {
            phone.opens(address).types(field, text).leaves().goesBack(1);
            assertFalse(phone.shows().contains(text), "after leaving");
            phone.opens(address).types(field, text).goesElsewhere().goesBack(1);
            assertTrue(phone.shows().contains(text), "the control: this browser does keep pages");
        }
    }

    @Test
    void aPageThatSheSentIsNotShownOnceMore() {
        try (LingeringBrowser phone = new LingeringBrowser()) {
            phone.opens("/input").types("#text", text).presses(".actions button[value=preview]");
            phone.goesElsewhere().goesBack(1).sendsAgain();
            assertTrue(phone.shows().contains(text), "the control: this browser does send once more");
            phone.opens("/input").types("#text", text).presses(".actions button[value=preview]");
            phone.leaves().goesBack(1).sendsAgain();
            assertFalse(phone.shows().contains(text), "after leaving");
            assertTrue(phone.shows().contains("Wat wil je zeggen?"), "an empty form instead");
        }
    }

    @Test
    void theCodeIsShownAgainOnlyUntilSheHasTypedItsEndOrLeft() {
        try (LingeringBrowser phone = new LingeringBrowser()) {
            String code = sent(phone);
            phone.goesElsewhere().goesBack(1).sendsAgain();
            assertTrue(phone.shows().contains(code), "she lost her connection");
            phone.leaves().goesBack(1).sendsAgain();
            assertFalse(phone.shows().contains(code), "after leaving");
            code = sent(phone);
            phone.types("#lastFour", code.substring(code.length() - 4)).presses(".actions button[value=confirm]");
            assertTrue(phone.shows().contains("Klaar"));
            for (int step = 0; step < 2; step++) {
                phone.goesBack(1).sendsAgain();
                assertFalse(phone.shows().contains(code) || phone.shows().contains(text), "after typing its end");
            }
        }
    }

    @Test
    void aReceiptThatWasClosedOrLeftIsNotShownOnceMore() {
        try (LingeringBrowser phone = new LingeringBrowser()) {
            String code = sent(phone);
            for (String by : new String[] {"close", "leave"}) {
                phone.opens("/receipt").types("#code", code).presses(".actions button[value=look]");
                assertTrue(phone.shows().contains("Zo staat het ermee"));
                if (by.equals("close")) {
                    phone.presses(".actions button[value=close]");
                } else {
                    phone.leaves();
                }
                phone.goesBack(1).sendsAgain();
                assertFalse(phone.shows().contains(text) || phone.shows().contains("Zo staat het ermee"), by);
            }
        }
    }

    /** The text is off the screen before the other site has loaded, and nothing on the way tells what it was. */
    @Test
    void leadsAwayOverAPageThatShowsNothing() {
        HttpResponse<String> left =
                new Caller().posts("/input?lang=ro", Map.of("act", "leave", "form", "x".repeat(40)));
        assertEquals(200, left.statusCode());
        assertTrue(left.body().contains("http-equiv=\"refresh\" content=\"0;url=" + RunningPlatform.wayOut()));
        assertEquals("no-store", left.headers().firstValue("Cache-Control").orElse(""));
        assertEquals(8_192, left.body().length());
        assertFalse(left.headers().firstValue("Set-Cookie").isPresent());
    }

    @ParameterizedTest
    @ValueSource(
            strings = {"/input", "/help", "/join-help", "/register-cards", "/nope", "/input?lang=bg", "/receipt#main"})
    void isOnePressOnEveryBarePage(String address) {
        try (Visitor visitor = Visitor.withoutScript()) {
            Page page = visitor.opens(address);
            page.locator("header .leave").click();
            page.waitForURL(RunningPlatform.wayOut() + "*");
        }
    }

    @Test
    void nobodyElsesPageIsLeft() {
        Caller caller = new Caller();
        String first = number(caller);
        String second = number(caller);
        caller.posts("/input", Map.of("act", "leave", "form", first));
        Map<String, String> typed = Map.of("act", "preview", "text", text, "form", first);
        assertEquals(303, caller.posts("/input", typed).statusCode());
        assertEquals(
                200,
                caller.posts("/input", Map.of("act", "preview", "text", text, "form", second))
                        .statusCode());
    }

    private static String number(Caller caller) {
        return caller.gets("/input").body().replaceAll("(?s).*name=\"form\" value=\"([^\"]+)\".*", "$1");
    }

    private String sent(LingeringBrowser phone) {
        phone.opens("/input")
                .types("#text", text)
                .presses(".actions button[value=preview]")
                .presses(SEND);
        return phone.text(".code").strip();
    }
}
