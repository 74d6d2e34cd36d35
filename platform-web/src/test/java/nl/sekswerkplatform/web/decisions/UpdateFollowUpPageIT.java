package nl.sekswerkplatform.web.decisions;

import static com.microsoft.playwright.assertions.PlaywrightAssertions.assertThat;

import com.microsoft.playwright.Page;
import nl.sekswerkplatform.web.testing.Visitor;
import org.junit.jupiter.api.Test;

class UpdateFollowUpPageIT {
    @Test
    void isDoneOnlyWithAResultAndThenForAllToSee() {
        try (Visitor publisher = Visitor.ofGroup("municipality")) {
            Page page = publisher.opens("/members/decisions/followup/2023-008-1");
            publisher.findsNoBarrier();
            page.locator("[id='tell:done']").check();
            page.locator("[id='tell:send']").click();
            assertThat(page.locator(".field .error")).hasText("Vul dit in.");
            page.locator("[id='tell:update']").fill("Het Rijk heeft geantwoord.");
            page.locator("[id='tell:send']").click();
            assertThat(page.locator("#a1")).containsText("Het Rijk heeft geantwoord.");
            assertThat(page.locator("#a1 .status.good")).isVisible();
            publisher.opens("/members/decisions/followup/2023-008-1");
            assertThat(page.locator("[id='tell:send']")).hasCount(0);
        }
    }

    @Test
    void isForTheGroupThatDoesItAndTheMunicipality() {
        try (Visitor resident = Visitor.ofGroup("residents")) {
            Page page = resident.opens("/members/decisions/followup/2023-001-1");
            assertThat(page.locator("[id='tell:send']")).hasCount(0);
            assertThat(page.locator("main .callout")).isVisible();
        }
    }
}
