package nl.sekswerkplatform.web.proposals;

import static com.microsoft.playwright.assertions.PlaywrightAssertions.assertThat;

import com.microsoft.playwright.Locator;
import com.microsoft.playwright.Page;
import nl.sekswerkplatform.web.testing.Visitor;
import org.junit.jupiter.api.Test;

class FillBallotPageIT {
    @Test
    void keepsWhatAMemberSupportsAndReplacesIt() {
        try (Visitor member = Visitor.ofGroup("support")) {
            Page page = member.opens("/members/proposals/ballot");
            member.findsNoBarrier();
            Locator first = page.locator("[type=checkbox]").first();
            first.check();
            page.locator("[id='ballot:save']").click();
            assertThat(page.locator("[role=status]")).isVisible();
            assertThat(first).isChecked();
            first.uncheck();
            page.locator("[id='ballot:save']").click();
            assertThat(page.locator("[role=status]")).isVisible();
            assertThat(first).not().isChecked();
        }
    }

    @Test
    void showsNoSupportToAnyoneElse() {
        try (Visitor member = Visitor.ofGroup("support");
                Visitor visitor = Visitor.withoutScript()) {
            String before = visitor.opens("/proposals").content();
            Page page = member.opens("/members/proposals/ballot");
            page.locator("[type=checkbox]").last().check();
            page.locator("[id='ballot:save']").click();
            assertThat(page.locator("[role=status]")).isVisible();
            org.junit.jupiter.api.Assertions.assertEquals(
                    before, visitor.opens("/proposals").content());
        }
    }
}
