package nl.sekswerkplatform.web.meetings;

import static com.microsoft.playwright.assertions.PlaywrightAssertions.assertThat;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import com.microsoft.playwright.Page;
import java.time.LocalDate;
import nl.sekswerkplatform.web.testing.CityDay;
import nl.sekswerkplatform.web.testing.Visitor;
import org.junit.jupiter.api.Test;

class PlanMeetingPageIT {
    @Test
    void plansWithAPlaceThatOnlyMembersSee() {
        try (Visitor member = Visitor.ofGroup("residents");
                Visitor visitor = Visitor.withoutScript()) {
            Page page = member.opens("/members/meetings/plan");
            fill(page, "Overleg in de wijk", CityDay.today().plusDays(40), "90", "Buurthuis De Uitkijk");
            member.findsNoBarrier();
            submit(page);
            page.waitForURL("**/members/meetings/details/*");
            assertThat(page.locator("main")).containsText("Buurthuis De Uitkijk");
            String number = page.url().replaceAll(".*/", "");
            visitor.opens("/meetings/" + number);
            assertTrue(visitor.source().contains("Overleg in de wijk"));
            assertFalse(visitor.source().contains("Uitkijk"));
        }
    }

    @Test
    void saysWhatIsWrongAndKeepsWhatWasTyped() {
        try (Visitor member = Visitor.ofGroup("police")) {
            Page page = member.opens("/members/meetings/plan");
            fill(page, "Te laat bedacht", CityDay.today().minusDays(1), "90", "");
            submit(page);
            assertThat(page.locator(".field:has([type=date]) .error")).containsText("al voorbij");
            assertThat(page.getByLabel("Naam van de vergadering")).hasValue("Te laat bedacht");
            fill(page, "Te lang", CityDay.today().plusDays(40), "481", "");
            submit(page);
            assertThat(page.locator("main")).containsText("Een vergadering duurt 10 tot en met 480 minuten.");
            fill(page, "", CityDay.today().plusDays(40), "veel", "");
            submit(page);
            assertThat(page.locator(".field .error:not(:empty)")).hasCount(2);
            member.findsNoBarrier();
        }
    }

    private static void fill(Page page, String title, LocalDate date, String minutes, String place) {
        page.getByLabel("Naam van de vergadering").fill(title);
        page.locator("[type=date]").fill(date.toString());
        page.locator("[type=time]").fill("23:59");
        page.getByLabel("Hoeveel minuten is er?").fill(minutes);
        page.getByLabel("Plaats").fill(place);
    }

    private static void submit(Page page) {
        page.locator("main form .button").click();
    }
}
