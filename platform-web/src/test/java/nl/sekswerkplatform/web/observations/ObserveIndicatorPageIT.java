package nl.sekswerkplatform.web.observations;

import static com.microsoft.playwright.assertions.PlaywrightAssertions.assertThat;

import com.microsoft.playwright.Page;
import nl.sekswerkplatform.web.testing.Contents;
import nl.sekswerkplatform.web.testing.Visitor;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Test;

/** Of a running pilot of the demo; what is entered here is taken out again, as no page could. */
class ObserveIndicatorPageIT {
    private static final String KEY = "gelegd-contact";

    @AfterEach
    void takeOutWhatWasEntered() {
        Contents.change("delete from proposal_search where number in"
                + " (select number from proposal where raised_by like 'signal/%')");
        Contents.change("delete from proposal_signal");
        Contents.change("delete from proposal where raised_by like 'signal/%'");
        Contents.change("delete from pilot_signal");
        Contents.change("delete from observation where before_platform = false");
    }

    @Test
    void isEnteredByItsGroupAndCorrectedForAllToSee() {
        try (Visitor member = Visitor.ofGroup("support");
                Visitor visitor = Visitor.withoutScript()) {
            Page page = member.opens("/members/observations/observe");
            page.locator("main a[href*='observe/" + KEY + "']").click();
            member.findsNoBarrier();
            observes(page, "2025-Q3", "15", "");
            assertThat(page).hasURL(java.util.regex.Pattern.compile(".*/indicators/" + KEY));

            member.opens("/members/observations/observe/" + KEY);
            observes(page, "2025-Q3", "14", "");
            assertThat(page.locator("[id$=correction-error]")).containsText("Zeg waarom");
            page.locator("[id$=':correction']").fill("Eén stond er dubbel.");
            page.locator("[id$=':enter']").click();
            assertThat(page).hasURL(java.util.regex.Pattern.compile(".*/indicators/" + KEY));

            Page read = visitor.opens("/indicators/" + KEY);
            assertThat(read.locator("tbody tr").nth(0)).containsText("Eén stond er dubbel.");
            assertThat(read.locator("tbody tr.corrected del")).containsText("15");
            visitor.findsThePageFit();
        }
    }

    @Test
    void saysNextToTheFieldWhatIsWrong() {
        try (Visitor member = Visitor.ofGroup("support")) {
            Page page = member.opens("/members/observations/observe/" + KEY);
            observes(page, "2099-Q1", "15", "");
            assertThat(page.locator("[id$=period-error]")).containsText("nog niet voorbij");
            observes(page, "2024", "15", "");
            assertThat(page.locator("[id$=period-error]")).containsText("over 2024-Q1 heen");
            observes(page, "2025-Q3", "1.500", "");
            assertThat(page.locator("[id$=value-error]")).containsText("maar één ding");
            page.locator("[id$=':note']").fill("Het waren er 3.");
            observes(page, "2025-Q3", "3", "");
            assertThat(page.locator("[id$=note-error]")).containsText("Haal het daarom");
            member.findsNoBarrier();
        }
    }

    @Test
    void raisesASignalThatShowsAndProposesItself() {
        try (Visitor member = Visitor.ofGroup("support");
                Visitor visitor = Visitor.withoutScript()) {
            Page page = member.opens("/members/observations/observe/" + KEY);
            observes(page, "2025-Q3", "11", "");
            member.opens("/members/observations/observe/" + KEY);
            observes(page, "2025-Q4", "10", "");

            Page read = visitor.opens("/pilots/vertrouwenspersoon");
            assertThat(read.locator(".signal")).containsText("drie perioden achter elkaar slechter");
            visitor.findsThePageFit();
            read.locator(".signal a[href*='/proposals/']").first().click();
            assertThat(read.locator("main")).containsText("Een signaal van de proeftuin deed dit voorstel");
            visitor.findsThePageFit();
            read.locator("main a[href*='/indicators/" + KEY + "']").first().click();
            assertThat(read.locator(".signal")).containsText("vraagt aandacht");
            visitor.findsThePageFit();

            member.opens("/members/proposals/propose/"
                    + Contents.one("select number from pilot_signal where state = 'RAISED'"));
            assertThat(page.locator("[id$=':signals']"))
                    .hasValue(Contents.one("select number from pilot_signal where state = 'RAISED'"));
        }
    }

    @Test
    void isWrittenDownAsAStoryAfterALookAtWhatItTells() {
        try (Visitor member = Visitor.ofGroup("sex-workers")) {
            Page page = member.opens("/members/observations/story/ervaring");
            page.locator("[id$=':period']").fill("2025");
            page.locator("[id$=':text']").fill("Zij kon meteen terecht. Bel 06-12345678.");
            page.locator("[id$=':tell']").click();
            assertThat(page.locator("mark")).containsText("06-12345678");
            member.findsNoBarrier();
            page.locator("[id$=':text']").fill("Zij kon meteen terecht.");
            page.locator("[id$=':tell']").click();
            assertThat(page.locator(".done")).containsText("twee groepen");
            page = member.opens("/members/input/screening/"
                    + Contents.one("select id from anonymous_input where indicator_key = 'ervaring' limit 1"));
            assertThat(page.locator("main")).containsText("een verhaal, opgeschreven door");
        } finally {
            Contents.change("delete from input_key where input_id in"
                    + " (select id from anonymous_input where indicator_key is not null)");
            Contents.change("delete from anonymous_input where indicator_key is not null");
        }
    }

    private static void observes(Page page, String period, String value, String correction) {
        page.locator("[id$=':period']").fill(period);
        page.locator("[id$=':value']").fill(value);
        page.locator("[id$=':correction']").fill(correction);
        page.locator("[id$=':enter']").click();
    }
}
