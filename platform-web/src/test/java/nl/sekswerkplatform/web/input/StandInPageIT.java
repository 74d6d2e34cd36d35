package nl.sekswerkplatform.web.input;

import static com.microsoft.playwright.assertions.PlaywrightAssertions.assertThat;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import com.microsoft.playwright.Page;
import com.microsoft.playwright.Page.WaitForURLOptions;
import java.util.UUID;
import java.util.concurrent.TimeUnit;
import java.util.function.BooleanSupplier;
import nl.sekswerkplatform.web.testing.Contents;
import nl.sekswerkplatform.web.testing.Visitor;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Test;

/** Support has had no screener for long: residents' screeners read in its place, and everybody sees it. */
class StandInPageIT {
    private static final int LONGEST_WAIT = 90;
    private static final String SCREENING = "/members/input/screening";

    private final String text = "Er is geen plek om te schuilen " + UUID.randomUUID();

    @AfterEach
    void supportIsBack() {
        try (Visitor support = Visitor.ofGroup("support")) {
            support.opens(SCREENING);
        }
    }

    @Test
    void countsForAllToSeeUntilSupportComesBack() throws Exception {
        try (Visitor resident = Visitor.ofGroup("residents")) {
            resident.opens(SCREENING);
            assertEquals(403, resident.status(), "in reserve");
        }
        Contents.change("update screening_watch set absent_from = '2026-01-05' where group_key = 'support'");
        await(() -> Contents.one("select stood_in_from from screening_watch where group_key = 'support'") != null);
        String receipt = Saying.receiptFor(text);
        everybodySeesIt();

        try (Visitor resident = Visitor.ofGroup("residents")) {
            assertThat(resident.opens("/members")
                            .locator("main a[href$='" + SCREENING + "']")
                            .first())
                    .isVisible();
            resident.opens(SCREENING);
            assertEquals(200, resident.status());
            judges("sex-workers");
            judge(resident);
        }
        String out = awaitOut(receipt);
        try (Visitor reader = Visitor.withoutScript()) {
            assertThat(reader.opens(out).locator("main")).containsText("Inwoners lazen dit in plaats van");
            reader.findsThePageFit();
        }

        supportIsBack();

        try (Visitor reader = Visitor.withoutScript()) {
            await(() -> reader.opens("/inputs")
                            .getByText("lezen nu mee in plaats van")
                            .count()
                    == 0);
        }
        try (Visitor resident = Visitor.ofGroup("residents")) {
            resident.opens(SCREENING);
            assertEquals(403, resident.status());
        }
    }

    private static void everybodySeesIt() throws Exception {
        try (Visitor reader = Visitor.withoutScript()) {
            for (String page : new String[] {"/inputs", "/input", "/about/anonymity"}) {
                await(() -> reader.opens(page)
                                .getByText("lezen nu mee in plaats van")
                                .count()
                        == 1);
                reader.findsThePageFit();
            }
        }
        assertTrue(
                Integer.parseInt(Contents.one("select count(*) from log_entry where ref = 'screening/support'")) > 0);
    }

    private void judges(String group) {
        try (Visitor screener = Visitor.ofGroup(group)) {
            judge(screener);
        }
    }

    private void judge(Visitor screener) {
        Page page = new Screening(screener).opens(text);
        page.locator("[id$=publish]").click();
        page.waitForURL(url -> url.matches(".*/screening(\\?.*)?"), new WaitForURLOptions());
    }

    private static String awaitOut(String receipt) throws Exception {
        try (Saying she = Saying.withoutScript()) {
            await(() -> she.opens("/receipt")
                            .asksFor(receipt)
                            .page()
                            .locator("main a[href^='/inputs/']")
                            .count()
                    > 0);
            return she.page().locator("main a[href^='/inputs/']").first().getAttribute("href");
        }
    }

    private static void await(BooleanSupplier done) throws InterruptedException {
        for (int waited = 0; !done.getAsBoolean(); waited++) {
            assertTrue(waited < LONGEST_WAIT, "not within " + LONGEST_WAIT + " seconds");
            TimeUnit.SECONDS.sleep(1);
        }
    }
}
