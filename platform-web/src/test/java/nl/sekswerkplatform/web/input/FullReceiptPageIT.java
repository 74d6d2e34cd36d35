package nl.sekswerkplatform.web.input;

import static java.nio.charset.StandardCharsets.UTF_8;
import static org.junit.jupiter.api.Assertions.assertTrue;

import com.microsoft.playwright.Locator;
import com.microsoft.playwright.Page;
import java.util.EnumSet;
import java.util.List;
import java.util.UUID;
import java.util.regex.MatchResult;
import java.util.regex.Pattern;
import nl.sekswerkplatform.thread.ThreadLevel;
import nl.sekswerkplatform.web.testing.Visitor;
import org.junit.jupiter.api.Test;

/** The longest receipt there can be has the size of all others: else its size tells that the code is known. */
class FullReceiptPageIT {
    /** All that can come of an input, four of each. */
    private static final EnumSet<ThreadLevel> CAME = EnumSet.range(ThreadLevel.RECOMMENDATION, ThreadLevel.WATCHED);

    private static final int OF_A_LEVEL = 4;
    private static final int TURNS = 20;
    private static final int LONGEST = 1_000;

    /** The longest address instead of a short one, twice; a number or a week; and that it is late. */
    private static final int ADDRESS_AND_NOTE = 2 * 100 + 20 + 100;

    /** Of each advice the beginning of who gave it, in letters that take most room: no other note is in people's words. */
    private static final int BY = OF_A_LEVEL * 80 * "&amp;".length();

    /** The title of a level, twice. */
    private static final int LEVEL = 200;

    /** What she typed in two fields and what was refused stays in them. */
    private static final int TYPED = 2 * LONGEST * "\u0436".getBytes(UTF_8).length;

    /** Of a text and the other that came out for it, each word another one of one letter. */
    private static final int DIFFERENCE = LONGEST / 2 * "<del>\u0436</del><ins>\u0436</ins> ".getBytes(UTF_8).length;

    /** From each of four to each of four, between so many pairs of levels. */
    private static final int LINES = 10 * OF_A_LEVEL * OF_A_LEVEL;

    private final String marker = UUID.randomUUID().toString();

    @Test
    void fitsWithAFullThreadAndADialogueInWhichAllWasSaid() throws Exception {
        String code = Saying.receiptFor(cyrillic(marker));
        try (Saying she = Saying.withoutScript().opens("/receipt").asksFor(code)) {
            she.page().locator("details:has(#message) summary").click();
            she.page().locator("#message").fill(cyrillic(""));
            she.presses("say");
        }
        for (String group : List.of("support", "sex-workers")) {
            publishes(group);
        }
        String input = Saying.awaitOut(code);
        String proposal = proposes("&".repeat(120), input);
        try (Saying she = Saying.withoutScript().opens("/receipt?lang=bg").asksFor(code)) {
            String page = she.answers().get(she.answers().size() - 1).text();
            int step = size(page, "<li[^>]*>\\s*<a href=\"" + proposal + "\">.*?</li>")
                    + size(page, "<a href=\"" + proposal + "\"[^>]*tabindex=.*?</a>")
                    + ADDRESS_AND_NOTE;
            int shown = page.stripTrailing().getBytes(UTF_8).length;
            int missing = (CAME.size() * OF_A_LEVEL - 1) * step
                    + LINES * size(page, "<path [^>]*>(</path>)?")
                    + (TURNS - 1) * size(page, "<div class=\"card\">.*?</div>")
                    + CAME.size() * LEVEL
                    + BY
                    + DIFFERENCE
                    + TYPED;
            int all = page.getBytes(UTF_8).length;
            System.out.printf("A receipt of %d bytes can grow by %d and has room for %d%n", shown, missing, all);
            assertTrue(shown + missing <= all, shown + " and " + missing + " do not fit into " + all);
        }
    }

    private static int size(String page, String part) {
        return Pattern.compile(part, Pattern.DOTALL)
                .matcher(page)
                .results()
                .map(MatchResult::group)
                .mapToInt(found -> found.getBytes(UTF_8).length)
                .max()
                .orElseThrow(() -> new AssertionError("not on the page: " + part));
    }

    /** As long as may be. */
    private static String cyrillic(String beginning) {
        String text = beginning + " \u0436\u0438\u0432\u0430".repeat(LONGEST / 5);
        return text.substring(0, LONGEST);
    }

    private void publishes(String group) {
        try (Visitor screener = Visitor.ofGroup(group)) {
            Page page = new Screening(screener).opens(marker);
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
}
