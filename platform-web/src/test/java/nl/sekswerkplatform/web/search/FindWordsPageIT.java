package nl.sekswerkplatform.web.search;

import static com.microsoft.playwright.assertions.PlaywrightAssertions.assertThat;
import static java.nio.charset.StandardCharsets.UTF_8;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;
import static org.junit.jupiter.params.provider.Arguments.arguments;

import com.microsoft.playwright.Locator;
import com.microsoft.playwright.Page;
import java.net.URLEncoder;
import java.sql.SQLException;
import java.util.EnumSet;
import java.util.List;
import java.util.Map;
import java.util.regex.Pattern;
import java.util.stream.Stream;
import nl.sekswerkplatform.search.SearchKind;
import nl.sekswerkplatform.web.testing.Queries;
import nl.sekswerkplatform.web.testing.Reader;
import nl.sekswerkplatform.web.testing.SourceFiles;
import nl.sekswerkplatform.web.testing.Visitor;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.Arguments;
import org.junit.jupiter.params.provider.MethodSource;
import org.junit.jupiter.params.provider.ValueSource;

class FindWordsPageIT {
    private static final Pattern BOX =
            Pattern.compile("search/box\\.xhtml\">\\s*<ui:param name=\"kind\" value=\"([A-Z_]+)\"");

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
    @MethodSource("boxes")
    void looksFromAListOnlyForWhatIsOfItsKind(String list, String kind) {
        try (Visitor visitor = Visitor.withoutScript()) {
            Page page = visitor.opens(list + "?lang=en");
            visitor.findsNoBarrier();
            Locator box = page.locator("main form[role=search]:has(input[name=kind][value=" + kind + "])");
            box.locator("input[type=search]").fill("de");
            box.locator("button").click();
            assertThat(page.locator("h1")).hasText("Search");
            assertThat(page.locator("#q")).hasValue("de");
            assertEquals(kind, page.locator("#kind").inputValue());
            assertThat(page.locator("html")).hasAttribute("lang", "en");
            visitor.findsNoSidewaysScroll();
        }
    }

    /** Minutes stand in the list of meetings, and evaluations with their pilots. */
    @Test
    void looksFromAListForEveryKindThatHasOne() {
        assertEquals(
                EnumSet.complementOf(EnumSet.of(SearchKind.MINUTES, SearchKind.EVALUATION)),
                EnumSet.copyOf(boxes().map(box -> SearchKind.valueOf((String) box.get()[1]))
                        .toList()));
    }

    /** The address and the kind of every box, also of those in a part of a page. */
    static Stream<Arguments> boxes() {
        Map<String, String> pages = SourceFiles.pages();
        return pages.entrySet().stream().flatMap(page -> BOX.matcher(page.getValue())
                .results()
                .map(box -> arguments(address(shown(page.getKey(), pages)), box.group(1))));
    }

    private static String shown(String page, Map<String, String> pages) {
        return !page.startsWith("/WEB-INF/")
                ? page
                : pages.entrySet().stream()
                        .filter(each -> each.getValue().contains("src=\"" + page + "\""))
                        .findFirst()
                        .orElseThrow()
                        .getKey();
    }

    private static String address(String page) {
        return SourceFiles.code().values().stream()
                .flatMap(code -> Pattern.compile("route\\(\"([^\"]+)\", \"" + page + "\"\\)")
                        .matcher(code)
                        .results())
                .map(route -> route.group(1))
                .findFirst()
                .orElseThrow();
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
