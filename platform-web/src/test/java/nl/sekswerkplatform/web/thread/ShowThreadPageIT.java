package nl.sekswerkplatform.web.thread;

import static com.microsoft.playwright.assertions.PlaywrightAssertions.assertThat;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import com.microsoft.playwright.Locator;
import com.microsoft.playwright.Page;
import java.util.List;
import java.util.Set;
import java.util.TreeSet;
import nl.sekswerkplatform.web.testing.Visitor;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class ShowThreadPageIT {
    @ParameterizedTest
    @ValueSource(strings = {"/decisions/2023-001", "/pilots/thuiswerken"})
    void isOneClickAwayAndShowsTheSameInThePictureAndInTheList(String about) {
        try (Visitor visitor = Visitor.withoutScript()) {
            Page page = visitor.opens(about);
            page.locator("main a[href^='" + about + "/thread']").click();
            Set<String> drawn = hrefs(page, ".threadpicture a:not(.more)");
            assertTrue(drawn.size() > 2, "something is drawn");
            assertTrue(drawn.contains(about));
            drawn.remove(about);
            Set<String> listed = hrefs(page, ".threads section li a");
            assertTrue(listed.containsAll(drawn), () -> drawn + " but " + listed);
            assertThat(page.locator(".threadpicture .here")).hasCount(1);
            page.locator(".threadpicture a:not(.here)").first().click();
            assertEquals(200, visitor.status());
        }
    }

    /** Whoever hears the page, or goes through it by keyboard, meets each thing once: in the list. */
    @Test
    void leavesThePictureToTheEye() {
        try (Visitor visitor = Visitor.onDesktop()) {
            Page page = visitor.opens("/pilots/thuiswerken/thread");
            assertThat(page.locator(".threadpicture")).hasAttribute("aria-hidden", "true");
            assertThat(page.locator(".threadpicture a:not([tabindex='-1'])")).hasCount(0);
            visitor.findsThePageFit();
        }
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "/decisions/2023-001/thread",
                "/pilots/thuiswerken/thread",
                "/pilots/thuiswerken/thread?level=DECISION"
            })
    void isFitAndLightOnAPhone(String address) {
        try (Visitor visitor = Visitor.onPhone()) {
            visitor.opens(address);
            visitor.findsThePageFit();
            visitor.findsThePageLight(3, 60_000);
        }
    }

    @Test
    void showsALevelAlone() {
        try (Visitor visitor = Visitor.withoutScript()) {
            Page page = visitor.opens("/pilots/thuiswerken/thread?level=CONDITION");
            assertFalse(page.locator("main ol li").all().isEmpty());
            page.locator("main a[href$='/thread']").click();
            assertThat(page.locator(".threadpicture")).isVisible();
        }
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "/decisions/2023-099/thread",
                "/pilots/nothing/thread",
                "/pilots/thuiswerken/thread?level=NOTHING",
                "/pilots/thuiswerken/thread?level=ITEM&from=0"
            })
    void knowsNothingElse(String address) {
        try (Visitor visitor = Visitor.onPhone()) {
            visitor.opens(address);
            assertEquals(404, visitor.status());
        }
    }

    private static Set<String> hrefs(Page page, String selector) {
        List<Locator> links = page.locator(selector).all();
        Set<String> addresses = new TreeSet<>();
        links.forEach(link -> addresses.add(link.getAttribute("href")));
        return addresses;
    }
}
