package nl.sekswerkplatform.web.input;

import static com.microsoft.playwright.assertions.PlaywrightAssertions.assertThat;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import com.microsoft.playwright.Locator;
import com.microsoft.playwright.Page;
import com.microsoft.playwright.Response;
import java.security.SecureRandom;
import java.util.List;
import java.util.Set;
import java.util.TreeSet;
import java.util.UUID;
import nl.sekswerkplatform.codes.Code;
import nl.sekswerkplatform.web.testing.Visitor;
import org.junit.jupiter.api.Test;

/** Her side of the thread: what came of what she said, on the page that only her code opens. */
class ThreadInReceiptPageIT {
    private final String text = "De deur van de wachtruimte klemt " + UUID.randomUUID();

    @Test
    void showsTheThreadInAPictureAndInWordsAndTellsNobodyThatItDid() throws Exception {
        String code = Saying.receiptFor(text);
        for (String group : List.of("support", "sex-workers")) {
            publishes(group);
        }
        String input = Saying.awaitOut(code);
        String proposal = proposes("Over de deur " + text.substring(text.length() - 8), input);
        try (Saying she = Saying.withoutScript().opens("/receipt?lang=bg").asksFor(code)) {
            Page page = she.page();
            assertThat(page.locator("html")).hasAttribute("lang", "bg");
            Set<String> drawn = hrefs(page, ".threadpicture a:not(.more)");
            assertTrue(drawn.contains(input) && drawn.contains(proposal), drawn::toString);
            assertThat(page.locator(".threadpicture")).hasAttribute("aria-hidden", "true");
            assertThat(page.locator(".threadpicture a:not([tabindex='-1'])")).hasCount(0);
            assertThat(page.locator("ol.thread li.here")).hasCount(1);
            Set<String> listed = hrefs(page, "ol.thread a");
            drawn.remove(input);
            assertEquals(drawn, listed, "the same in the picture and in words");
            listed.forEach(
                    each -> assertTrue(each.matches("/[a-z/0-9-]+(#[a-z0-9-]+)?"), "tells more than where: " + each));
            keepsItToItself(she);
            she.opens("/receipt?lang=bg")
                    .asksFor(Code.random(new SecureRandom()).printed());
            assertEquals(sizeOf(she, 2), sizeOf(she, 0), "a known code and an unknown one");
        }
    }

    @Test
    void isFitOnAPhoneAndOpensEachStep() throws Exception {
        String code = Saying.receiptFor(text);
        for (String group : List.of("support", "sex-workers")) {
            publishes(group);
        }
        String input = Saying.awaitOut(code);
        String proposal = proposes("Op de telefoon " + text.substring(text.length() - 8), input);
        try (Saying she = Saying.onPhone().opens("/receipt").asksFor(code)) {
            she.visitor().findsNoBarrier();
            she.visitor().findsNoSidewaysScroll();
            she.visitor().findsNothingForeign();
            she.page().locator("ol.thread a[href='" + proposal + "']").click();
            assertEquals(200, she.visitor().status());
            Response opened = she.answers().get(she.answers().size() - 1);
            assertFalse(opened.request().headers().containsKey("referer"), "does not say where she comes from");
            assertThat(she.page().locator("ol.thread a[href='" + input + "']")).isVisible();
        }
    }

    private static void keepsItToItself(Saying she) {
        assertEquals(List.of(), she.visitor().cookies());
        assertEquals(0, she.page().locator("script").count());
        Response shown = she.answers().get(she.answers().size() - 1);
        assertEquals("no-referrer", shown.headers().get("referrer-policy"));
        assertEquals("no-store", shown.headers().get("cache-control"));
        assertEquals(0, Integer.parseInt(shown.headers().get("content-length")) % PaddedPages.STEP);
    }

    /** Of an answer, counted from the last one. */
    private static String sizeOf(Saying she, int before) {
        List<Response> answers = she.answers();
        return answers.get(answers.size() - 1 - before).headers().get("content-length");
    }

    private void publishes(String group) {
        try (Visitor screener = Visitor.ofGroup(group)) {
            Page page = new Screening(screener).opens(text);
            page.locator("[id$=publish]").click();
            page.waitForURL(url -> url.matches(".*/screening(\\?.*)?"));
        }
    }

    /** @return its address */
    private static String proposes(String title, String input) {
        try (Visitor member = Visitor.ofGroup("residents")) {
            Page page = member.opens("/members/proposals/propose");
            page.locator("[id='propose:title']").fill(title);
            page.locator("[id='propose:question']").fill("Wie maakt de deur?");
            page.locator("[id='propose:minutes']").fill("10");
            page.locator("[id='propose:inputs']").fill(input.substring(input.lastIndexOf('/') + 1));
            Locator send = page.locator("[id='propose'] [type=submit]");
            send.click();
            page.waitForLoadState();
            if (page.locator("#alike.callout").count() > 0) {
                send.click();
            }
            page.waitForURL(url -> url.matches(".*/proposals/\\d+"));
            return page.url().replaceFirst("https?://[^/]+", "");
        }
    }

    private static Set<String> hrefs(Page page, String selector) {
        Set<String> addresses = new TreeSet<>();
        page.locator(selector).all().forEach(link -> addresses.add(link.getAttribute("href")));
        return addresses;
    }
}
