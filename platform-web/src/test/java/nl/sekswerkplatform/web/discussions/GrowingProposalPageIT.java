package nl.sekswerkplatform.web.discussions;

import static com.microsoft.playwright.assertions.PlaywrightAssertions.assertThat;
import static org.junit.jupiter.api.Assertions.assertEquals;

import com.microsoft.playwright.Locator;
import com.microsoft.playwright.Page;
import nl.sekswerkplatform.web.testing.Visitor;
import org.junit.jupiter.api.Test;

/** From a proposal of one to a proposal of two, by members of four groups. */
class GrowingProposalPageIT {
    @Test
    void growsByTheWordsOfAnotherAndSaysSoToWhoSupportsIt() {
        try (Visitor author = Visitor.ofGroup("residents");
                Visitor other = Visitor.ofGroup("municipality");
                Visitor supporter = Visitor.ofGroup("police");
                Visitor reader = Visitor.onPhone()) {
            String number = proposes(author, "Bankjes langs het water", "Waar komen zitplaatsen?");
            Page ballot = supporter.opens("/members/proposals/ballot");
            ballot.locator(card(number) + " input[type=checkbox]").check();
            ballot.locator("[id='ballot:save']").click();
            assertThat(ballot.locator("[role=status]").first()).isVisible();

            Page suggesting = other.opens("/members/discussions/suggest/" + number);
            other.findsNoBarrier();
            suggesting.locator("[id='suggest:question']").fill("Waar komen zitplaatsen in de schaduw?");
            suggesting.locator("[id='suggest:send']").click();
            assertThat(suggesting.locator("#suggestions ins")).hasText("in de schaduw");

            Page deciding = author.opens("/members/discussions/decide/" + number + "-1");
            author.findsNoBarrier();
            author.findsNoSidewaysScroll();
            deciding.locator("[id='take:send']").click();
            assertThat(deciding.locator("#changes ins")).hasText("in de schaduw");
            other.opens("/members/discussions/decide/" + number + "-1");
            assertEquals(404, other.status());

            Locator row = supporter.opens("/members/proposals/ballot").locator(card(number));
            assertThat(row.locator(".callout")).containsText("veranderd sinds je dit steunde");
            supporter.findsNoBarrier();
            supporter.page().locator("[id='ballot:save']").click();
            assertThat(supporter.opens("/members/proposals/ballot").locator(card(number) + " .callout"))
                    .hasCount(0);
            unticks(supporter, number);

            reader.opens("/proposals/" + number);
            reader.findsThePageFit();
        }
    }

    @Test
    void isRepliedToAndDeclinedWithAReasonAndTakenBack() {
        try (Visitor author = Visitor.ofGroup("residents");
                Visitor other = Visitor.ofGroup("sex-workers")) {
            String number = proposes(author, "Een loket op dinsdag", "Wie helpt daar?");
            Page page = other.opens("/members/discussions/reply/" + number);
            other.findsNoBarrier();
            other.findsNoSidewaysScroll();
            page.locator("[id='reply:text']").fill("Liever op zondag.");
            page.locator("[id='reply:send']").click();
            assertThat(page.locator("#replies article")).containsText("Liever op zondag.");
            page = other.opens("/members/discussions/suggest/" + number);
            page.locator("[id='suggest:title']").fill("Een loket op zondag");
            page.locator("[id='suggest:send']").click();
            assertThat(page.locator("#suggestions")).containsText("zondag");

            page = author.opens("/members/discussions/decide/" + number + "-1");
            page.locator("[id='decline:send']").click();
            assertThat(page.locator(".field .error").first()).isVisible();
            page.locator("[id='decline:reason']").fill("Dan is er niemand.");
            page.locator("[id='decline:send']").click();
            assertThat(page.locator("#suggestions")).containsText("Dan is er niemand.");

            page = other.opens("/members/discussions/mine/" + number);
            other.findsNoBarrier();
            page.locator("[id='mine'] [type=submit]").first().click();
            assertThat(page.locator("#replies article")).containsText("Teruggenomen");
        }
    }

    @Test
    void becomesOneOfTwoWithTheConsentOfBoth() {
        try (Visitor first = Visitor.ofGroup("support");
                Visitor second = Visitor.ofGroup("residents");
                Visitor supporter = Visitor.ofGroup("police");
                Visitor reader = Visitor.onPhone()) {
            String one = proposes(first, "Koffie in het wijkcentrum", "Wie zet die?");
            String two = proposes(second, "Thee bij de bakker", "Mag dat daar?");
            Page ballot = supporter.opens("/members/proposals/ballot");
            ballot.locator(card(two) + " input[type=checkbox]").check();
            ballot.locator("[id='ballot:save']").click();
            assertThat(ballot.locator("[role=status]").first()).isVisible();

            Page page = first.opens("/members/discussions/merge/" + one);
            first.findsNoBarrier();
            first.findsNoSidewaysScroll();
            page.locator("[id='merge:other']").fill(two);
            page.locator("[id='merge:title']").fill("Iets warms voor iedereen");
            page.locator("[id='merge:send']").click();
            String offer = page.locator("#offers a[href*='/members/discussions/offer/']")
                    .getAttribute("href");
            page = second.opens(offer);
            second.findsNoBarrier();
            assertThat(page.locator("main")).containsText("Iets warms voor iedereen");
            page.locator("[id='accept:send']").click();
            assertThat(page.locator("h1")).hasText("Iets warms voor iedereen");
            String merged = page.url().replaceAll(".*/proposals/([0-9]+).*", "$1");
            assertThat(page.locator("main")).containsText("Inwoners");

            Locator row = supporter.opens("/members/proposals/ballot").locator(card(merged));
            assertThat(row.locator(".callout")).containsText("ging niet vanzelf mee");
            assertThat(row.locator("input[type=checkbox]")).not().isChecked();
            supporter.page().locator("[id='ballot:save']").click();

            assertThat(reader.opens("/proposals/" + two)
                            .locator("main .callout")
                            .first())
                    .containsText(merged);
            reader.findsThePageFit();
        }
    }

    private static String proposes(Visitor author, String title, String question) {
        Page page = author.opens("/members/proposals/propose");
        page.locator("[id='propose:title']").fill(title);
        page.locator("[id='propose:question']").fill(question);
        page.locator("[id='propose:minutes']").fill("15");
        page.locator("[id='propose'] [type=submit]").click();
        page.waitForURL("**/proposals/*");
        assertThat(page.locator("h1")).hasText(title);
        return page.url().replaceAll(".*/proposals/([0-9]+).*", "$1");
    }

    private static void unticks(Visitor supporter, String number) {
        Page page = supporter.opens("/members/proposals/ballot");
        page.locator(card(number) + " input[type=checkbox]").uncheck();
        page.locator("[id='ballot:save']").click();
        assertThat(page.locator("[role=status]").first()).isVisible();
    }

    private static String card(String number) {
        return ".card:has(a[href$='/proposals/" + number + "'])";
    }
}
