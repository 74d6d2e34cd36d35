package nl.sekswerkplatform.web.followups;

import static com.microsoft.playwright.assertions.PlaywrightAssertions.assertThat;

import com.microsoft.playwright.Page;
import nl.sekswerkplatform.web.testing.CityDay;
import nl.sekswerkplatform.web.testing.Decided;
import nl.sekswerkplatform.web.testing.Visitor;
import org.junit.jupiter.api.Test;

class TellFollowUpPageIT {
    @Test
    void isDoneOnlyWithAResultAndThenForAllToSee() {
        try (Visitor publisher = Visitor.ofGroup("municipality")) {
            Page page = publisher.opens("/members/followups/tell/2023-008-1");
            publisher.findsNoBarrier();
            page.locator("[id='tell:done']").check();
            page.locator("[id='tell:send']").click();
            assertThat(page.locator(".field .error").first()).hasText("Vul dit in.");
            page.locator("[id='tell:update']").fill("Het Rijk heeft geantwoord.");
            page.locator("[id='tell:send']").click();
            assertThat(page.locator("#a1")).containsText("Het Rijk heeft geantwoord.");
            assertThat(page.locator("#a1 .status.good")).isVisible();
            publisher.opens("/members/followups/tell/2023-008-1");
            assertThat(page.locator("[id='tell:send']")).hasCount(0);
        }
    }

    @Test
    void isForTheGroupThatDoesItAndTheMunicipality() {
        try (Visitor resident = Visitor.ofGroup("residents")) {
            Page page = resident.opens("/members/followups/tell/2023-001-1");
            assertThat(page.locator("[id='tell:send']")).hasCount(0);
            assertThat(page.locator("main .callout")).isVisible();
        }
    }

    @Test
    void takesALinkToAPlainPageOnlyAndSaysWhereItLeads() {
        String number =
                Decided.asking("Met bewijs", "municipality", CityDay.today().toString());
        try (Visitor publisher = Visitor.ofGroup("municipality");
                Visitor visitor = Visitor.withoutScript()) {
            Page page = publisher.opens("/members/followups/tell/" + number + "-1");
            page.locator("[id='tell:update']").fill("De uitleg is af.");
            page.locator("[id='tell:evidence']").fill("javascript:alert(1)");
            page.locator("[id='tell:send']").click();
            assertThat(page.locator("[id='tell:evidence']")).hasAttribute("aria-invalid", "true");
            assertThat(page.locator("main")).containsText("adres dat begint met https://");
            assertThat(page.locator("[id='tell:update']")).hasValue("De uitleg is af.");
            page.locator("[id='tell:evidence']").fill("https://www.example.org/uitleg?id=1");
            page.locator("[id='tell:send']").click();
            assertThat(page.locator("#a1")).containsText("De uitleg is af.");
            Page seen = visitor.opens("/decisions/" + number);
            visitor.findsThePageFit();
            assertThat(seen.locator("#a1 a[href='https://www.example.org/uitleg?id=1']"))
                    .hasText("Bekijk het op www.example.org");
        }
    }

    @Test
    void movesItsDateInTheSightOfAllAndNotFromAnOldTab() {
        String number = Decided.asking(
                "Met een datum", "municipality", CityDay.today().plusDays(9).toString());
        String later = CityDay.today().plusDays(30).toString();
        try (Visitor publisher = Visitor.ofGroup("municipality");
                Visitor old = Visitor.ofGroup("municipality");
                Visitor visitor = Visitor.withoutScript()) {
            Page page = publisher.opens("/members/followups/move/" + number + "-1");
            publisher.findsNoBarrier();
            Page other = old.opens("/members/followups/move/" + number + "-1");
            page.locator("[id='move:due']").fill(later);
            page.locator("[id='move:reason']").fill("De drukker is vol.");
            page.locator("[id='move:send']").click();
            assertThat(page.locator("#a1")).containsText("De drukker is vol.");
            other.locator("[id='move:due']").fill(CityDay.today().plusDays(60).toString());
            other.locator("[id='move:reason']").fill("Toch niet.");
            other.locator("[id='move:send']").click();
            assertThat(other.locator("main")).containsText("intussen verschoven");
            Page seen = visitor.opens("/decisions/" + number);
            assertThat(seen.locator("#a1 .due del")).hasCount(1);
            assertThat(seen.locator("#a1")).containsText("De drukker is vol.");
        }
    }
}
