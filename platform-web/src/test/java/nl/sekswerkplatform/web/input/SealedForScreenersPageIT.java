package nl.sekswerkplatform.web.input;

import static com.microsoft.playwright.assertions.PlaywrightAssertions.assertThat;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import com.microsoft.playwright.Page;
import java.util.List;
import java.util.Set;
import java.util.UUID;
import nl.sekswerkplatform.codes.Code;
import nl.sekswerkplatform.web.testing.Contents;
import nl.sekswerkplatform.web.testing.DumpedRow;
import nl.sekswerkplatform.web.testing.RunningPlatform;
import nl.sekswerkplatform.web.testing.Visitor;
import org.junit.jupiter.api.Test;

/**
 * What somebody wrote opens for the screeners' own codes, and for nothing that lies on the machine. In a demo the codes
 * too are made from a key file, so that everybody can be everyone; that way in is the demo's alone and is not taken here.
 */
class SealedForScreenersPageIT {
    private final String text = "De bel doet het niet " + UUID.randomUUID();

    @Test
    void isReadByAScreenerAndByNobodyWithTheDatabaseAndEveryKeyFile() {
        String receipt = Saying.receiptFor(text);
        try (Saying she = Saying.withoutScript().opens("/receipt").asksFor(receipt)) {
            she.page()
                    .locator("summary")
                    .filter(new com.microsoft.playwright.Locator.FilterOptions().setHasText("Iets"))
                    .click();
            she.page().locator("#message").fill("Daarbij: " + text);
            she.presses("say");
        }
        String id = judges("support", page -> page.locator("[id$=publish]").click());
        List<DumpedRow> dump = DumpedRow.about(id);

        Set<String> read = reads(dump, null);
        assertFalse(holds(read), "database and key files are not enough");

        Set<String> withACode = reads(dump, RunningPlatform.codeOf("support"));
        assertTrue(withACode.contains(text), "the same attack, with a screener's code");
        assertTrue(withACode.contains("Daarbij: " + text), "and what was said about it");
        assertFalse(holds(reads(dump, RunningPlatform.codeOf("police"))), "the code of who does not screen");
    }

    /** Nobody is there when a batch comes out: what two groups agreed on the platform itself can open until then. */
    @Test
    void isLaidReadyForThePlatformOnlyAsItWillBePublic() {
        String said = text + " zei Anna, 06 12345678";
        Saying.receiptFor(said);
        String redacted = text + " zei […]";
        String id = null;
        for (String group : List.of("support", "sex-workers")) {
            id = judges(group, page -> {
                page.locator("textarea[id$=proposal]").fill(redacted);
                page.locator("[id$=redact]").click();
                page.waitForURL(url -> url.matches(".*/screening(\\?.*)?"));
            });
        }
        assertFalse(reads(DumpedRow.about(id), null).stream()
                .anyMatch(each -> each.contains("Anna") && each.contains(text)));
    }

    @Test
    void isSentOnByItsWriterToScreenersWhoCannotOpenItYet() {
        String receipt = Saying.receiptFor(text);
        String id;
        try (Visitor screener = Visitor.ofGroup("support")) {
            id = idOn(new Screening(screener).opens(text));
            Contents.change("delete from input_key where input_id = '" + id + "'");
            assertEquals(404, statusOf(screener, id));
            assertThat(screener.opens("/members/input/screening").locator("main"))
                    .containsText("die jij nog niet kunt openen");
            screener.findsNoBarrier();
        }
        try (Saying she = Saying.onPhone().opens("/receipt").asksFor(receipt)) {
            assertThat(she.page().locator("main")).containsText("nieuwe mensen die meelezen");
            she.visitor().findsNoBarrier();
            she.visitor().findsNoSidewaysScroll();
            she.presses("sendOn");
            assertThat(she.page().locator("[role=status]")).hasText("Gedaan.");
            assertThat(she.page().locator("main")).not().containsText("nieuwe mensen die meelezen");
        }
        try (Visitor screener = Visitor.ofGroup("support")) {
            assertThat(new Screening(screener).opens(text).locator(".typed").first())
                    .hasText(text);
        }
    }

    private static String idOn(Page page) {
        return page.url().replaceAll(".*/", "").replaceAll("\\?.*", "");
    }

    private static int statusOf(Visitor screener, String id) {
        screener.opens("/members/input/screening/" + id);
        return screener.status();
    }

    private boolean holds(Set<String> read) {
        return read.stream().anyMatch(each -> each.contains(text));
    }

    /** @param code of a member; null for none */
    private static Set<String> reads(List<DumpedRow> dump, String code) {
        Attacker attacker = new Attacker(dump, RunningPlatform.keys());
        assertTrue(attacker.tries() > 500, "she tries");
        if (code != null) {
            attacker.has(Code.parse(code));
        }
        return attacker.reads();
    }

    /** The id of the input, which stands in the address. */
    private String judges(String group, java.util.function.Consumer<Page> verdict) {
        try (Visitor screener = Visitor.ofGroup(group)) {
            Page page = new Screening(screener).opens(text);
            String id = idOn(page);
            verdict.accept(page);
            page.waitForURL(url -> url.matches(".*/screening(\\?.*)?"));
            return id;
        }
    }
}
