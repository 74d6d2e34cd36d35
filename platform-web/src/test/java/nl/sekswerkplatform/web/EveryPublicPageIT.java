package nl.sekswerkplatform.web;

import static java.nio.charset.StandardCharsets.UTF_8;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import com.microsoft.playwright.Locator;
import com.microsoft.playwright.Page;
import java.util.List;
import java.util.Locale;
import java.util.Set;
import java.util.regex.Pattern;
import nl.sekswerkplatform.web.testing.Polls;
import nl.sekswerkplatform.web.testing.Visitor;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;
import org.junit.jupiter.params.provider.ValueSource;

/** What holds for each page that anyone can open, whoever made it. */
class EveryPublicPageIT {
    /** Made for who is in a hurry, watched, or on a slow line; these are the pages of the bare frame. */
    private static final Set<String> BARE = Set.of(
            "/input", "/receipt", "/join", "/join-help", "/starting", "/register-cards", "/login", "/recover", "/help");

    private static final int STEP = 8_192;
    private static final Pattern MONTH_FIRST = Pattern.compile("[A-Z][a-z]+ \\d{1,2}, \\d{4}");

    static List<String> addresses() {
        return Addresses.withoutKey();
    }

    @ParameterizedTest
    @MethodSource("addresses")
    void isFitOnAPhone(String address) {
        try (Visitor visitor = Visitor.onPhone()) {
            visitor.opens(address);
            assertEquals(200, visitor.status());
            visitor.findsThePageFit();
            visitor.findsThePageLight(3, BARE.contains(address) ? 24_000 : 60_000);
        }
    }

    @ParameterizedTest
    @MethodSource("addresses")
    void isThereInEnglishWithANeutralTitle(String address) {
        try (Visitor visitor = Visitor.onDesktop()) {
            Page page = visitor.opens(address + "?lang=en");
            assertEquals("en", page.locator("html").getAttribute("lang"));
            assertFalse(page.title().toLowerCase(Locale.ROOT).contains("sex"), page.title());
            visitor.findsThePageFit();
            List<String> forgetful = hrefs(page, "main a[href^='/']").stream()
                    .filter(link -> !link.contains("lang=") && !link.matches("[^?]*\\.[a-z]+"))
                    .toList();
            assertEquals(List.of(), forgetful, "links that lose the language");
            assertFalse(MONTH_FIRST.matcher(page.locator("main").innerText()).find(), "two ways to write a date");
        }
    }

    /** Who sees only the size of an answer does not see which page it was; and no browser keeps it. */
    @ParameterizedTest
    @ValueSource(strings = {"/input", "/receipt", "/join", "/login", "/recover", "/help"})
    void aBareOneIsFilledUpAndNotKept(String address) {
        try (Visitor visitor = Visitor.withoutScript()) {
            visitor.opens(address);
            assertEquals(0, visitor.source().getBytes(UTF_8).length % STEP);
            assertEquals("no-store", visitor.header("cache-control"));
        }
    }

    /** The first of each kind stands for the others. */
    @ParameterizedTest
    @ValueSource(strings = {"/pilots", "/decisions", "/meetings", "/proposals", "/inputs", "/recommendations"})
    void whatAListLeadsToIsFit(String list) {
        try (Visitor visitor = Visitor.onPhone()) {
            Page page = visitor.opens(list);
            List<String> details = hrefs(page, "main a[href^='" + list + "/']");
            assertFalse(details.isEmpty(), "the demo shows nothing on " + list);
            for (String detail : details.stream().distinct().limit(4).toList()) {
                visitor.opens(detail);
                assertEquals(200, visitor.status(), detail);
                visitor.findsThePageFit();
                visitor.findsThePageLight(3, 60_000);
            }
        }
    }

    /** As long as it runs, and when the group that asked took it back; a counted one is in the tests of its own page. */
    @Test
    void aPollIsFitWhereverItIsReadAndAnswered() {
        String number = Polls.open("support", "Peiling van een test, op elk scherm", true);
        try (Visitor visitor = Visitor.onPhone()) {
            Page page = visitor.opens("/consultations");
            assertTrue(hrefs(page, "main a[href^='/polls/']").contains("/polls/" + number));
            for (String address : List.of("/polls/" + number, "/answer/" + number)) {
                for (String language : List.of("nl", "en")) {
                    visitor.opens(address + "?lang=" + language);
                    assertEquals(200, visitor.status(), address);
                    visitor.findsThePageFit();
                    visitor.findsThePageLight(3, address.startsWith("/answer") ? 24_000 : 60_000);
                }
            }
            Polls.endAll();
            visitor.opens("/polls/" + number);
            visitor.findsThePageFit();
            visitor.opens("/answer/" + number);
            visitor.findsThePageFit();
        } finally {
            Polls.endAll();
        }
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "/nope",
                "/pilots/nope",
                "/polls/99999",
                "/answer/99999",
                "/recommendations/nope",
                "/decisions/1999-001",
                "/decisions/1999-001/versions",
                "/meetings/99999",
                "/home/home.xhtml"
            })
    void anUnknownAddressIsSaidToBeUnknownInOurOwnLook(String address) {
        try (Visitor visitor = Visitor.withoutScript()) {
            Page page = visitor.opens(address);
            assertEquals(404, visitor.status());
            assertEquals("Deze pagina is er niet", page.locator("h1").textContent());
            assertTrue(page.locator(".leave").isVisible());
            visitor.findsThePageFit();
            assertFalse(visitor.source().contains("Payara"));
        }
    }

    @Test
    void theLanguageStaysFromPageToPage() {
        try (Visitor visitor = Visitor.withoutScript()) {
            Page page = visitor.opens("/about");
            page.locator("header a[hreflang=en]").click();
            assertEquals("About this table", page.locator("h1").textContent());
            page.locator("footer a[href^='/groups']").click();
            assertEquals("Groups", page.locator("h1").textContent());
        }
    }

    private static List<String> hrefs(Page page, String selector) {
        return page.locator(selector).all().stream()
                .map((Locator link) -> link.getAttribute("href"))
                .toList();
    }
}
