package nl.sekswerkplatform.web.search;

import static com.microsoft.playwright.assertions.PlaywrightAssertions.assertThat;
import static java.nio.charset.StandardCharsets.UTF_8;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import com.microsoft.playwright.Page;
import java.net.URLEncoder;
import java.sql.SQLException;
import java.util.List;
import java.util.regex.Pattern;
import nl.sekswerkplatform.web.testing.Queries;
import nl.sekswerkplatform.web.testing.Reader;
import nl.sekswerkplatform.web.testing.Visitor;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

class FindWordsPageIT {
    @Test
    void findsFromTheHomePageWithoutScript() {
        try (Visitor visitor = Visitor.withoutScript()) {
            Page page = visitor.opens("/");
            page.locator("main form[role=search] input[type=search]").fill("verhuurder");
            page.locator("main form[role=search] button").click();
            assertThat(page.locator("h1")).hasText("Zoeken");
            assertThat(page.locator("#q")).hasValue("verhuurder");
            assertThat(page.locator("article mark").first()).containsText(Pattern.compile("^verhuurder", 2));
            assertFalse(page.title().contains("verhuurder"), "what was looked for stands in no title");
            visitor.findsNoBarrier();
            visitor.findsNoSidewaysScroll();
            visitor.findsNothingForeign();
            page.locator("article h3 a").first().click();
            assertThat(page.locator("main")).containsText(Pattern.compile("verhuurder", 2));
        }
    }

    @ParameterizedTest
    @ValueSource(strings = {"/search?q=thuis", "/search?q=thuis&kind=DECISION&pilot=thuiswerken", "/search?q=xyzzy"})
    void isFitAndLightOnAPhone(String address) {
        try (Visitor visitor = Visitor.onPhone()) {
            visitor.opens(address);
            assertEquals(200, visitor.status());
            visitor.findsThePageFit();
            visitor.findsThePageLight(3, 60_000);
        }
    }

    @Test
    void keepsToTheChosenKindAndKeepsTheChoice() {
        try (Visitor visitor = Visitor.withoutScript()) {
            Page page = visitor.opens("/search?q=thuis");
            page.selectOption("#kind", "DECISION");
            page.locator("main form button").click();
            assertThat(page.locator("article").first()).containsText("Besluit");
            assertEquals(
                    page.locator("article").count(),
                    page.locator("article a[href^='/decisions/']").count());
            assertEquals("DECISION", page.locator("#kind").inputValue());
        }
    }

    /** From each list straight to what is of its kind. */
    @ParameterizedTest
    @CsvSource({
        "/proposals, PROPOSAL",
        "/inputs, INPUT",
        "/decisions, DECISION",
        "/follow-ups, FOLLOW_UP",
        "/meetings, MEETING",
        "/pilots, PILOT",
        "/recommendations, RECOMMENDATION",
        "/consultations, CONSULTATION"
    })
    void looksFromAListOnlyForWhatIsOfItsKind(String list, String kind) {
        try (Visitor visitor = Visitor.withoutScript()) {
            Page page = visitor.opens(list + "?lang=en");
            page.locator("main form[role=search] input[type=search]").fill("de");
            page.locator("main form[role=search] button").click();
            assertThat(page.locator("h1")).hasText("Search");
            assertThat(page.locator("#q")).hasValue("de");
            assertEquals(kind, page.locator("#kind").inputValue());
            assertThat(page.locator("html")).hasAttribute("lang", "en");
            visitor.findsNoSidewaysScroll();
        }
    }

    /** Escaped in the field, in the marks and in the links; and never a fault. */
    @ParameterizedTest
    @ValueSource(
            strings = {
                "<script>alert(1)</script>",
                "\"><img src=x onerror=alert(1)>",
                "+-*\"()<>~@",
                "'; drop table x; --",
                "%00",
                "{{7*7}} #{1+1}",
                "thuis\u0000werken",
                "   "
            })
    void takesWhateverIsTypedForWords(String typed) {
        var answer = Reader.gets("/search?q=" + encoded(typed));
        assertEquals(200, answer.statusCode());
        assertFalse(answer.body().contains("<script"), typed);
        assertFalse(answer.body().contains("<img"), typed);
        assertFalse(
                Pattern.compile("value=\"[^\"]*[<>][^\"]*\"")
                        .matcher(answer.body())
                        .find(),
                typed);
    }

    @Test
    void isCalmAboutWhatMakesNoSense() {
        for (String address : List.of(
                "/search",
                "/search?q=",
                "/search?q=" + "thuis%20".repeat(700),
                "/search?q=thuis&kind=NOPE&pilot=..%2F&after=nothing%2F9",
                "/search?q=thuis&q=werk")) {
            var answer = Reader.gets(address);
            assertEquals(200, answer.statusCode(), address);
            assertTrue(answer.body().contains("role=\"search\""), address);
        }
    }

    /** Who sees only sizes does not see how much was found; and nobody on the way keeps what was looked for. */
    @Test
    void isFilledUpAndKeptNowhere() {
        for (String typed : List.of("thuis", "xyzzy", "verhuurder")) {
            var answer = Reader.gets("/search?q=" + typed);
            assertEquals(0, answer.body().getBytes(UTF_8).length % 8_192);
            assertEquals(
                    "no-store", answer.headers().firstValue("cache-control").orElse(""));
            assertEquals(
                    "no-referrer",
                    answer.headers().firstValue("referrer-policy").orElse(""));
            assertTrue(answer.headers().firstValue("etag").isEmpty());
            assertTrue(answer.headers().firstValue("set-cookie").isEmpty());
        }
    }

    @ParameterizedTest
    @ValueSource(strings = {"/search?q=de", "/search?q=xyzzy", "/search?q=thuis&kind=INPUT"})
    void asksTheDatabaseFourThingsWhateverIsFound(String address) throws SQLException {
        int asked = Queries.of(address);
        assertTrue(asked <= 4, () -> address + " asks " + asked + " times");
    }

    private static String encoded(String typed) {
        return URLEncoder.encode(typed, UTF_8);
    }
}
