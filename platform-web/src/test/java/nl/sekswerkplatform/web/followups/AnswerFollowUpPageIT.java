package nl.sekswerkplatform.web.followups;

import static com.microsoft.playwright.assertions.PlaywrightAssertions.assertThat;

import com.microsoft.playwright.Page;
import java.util.List;
import nl.sekswerkplatform.web.testing.CityDay;
import nl.sekswerkplatform.web.testing.Decided;
import nl.sekswerkplatform.web.testing.Visitor;
import org.junit.jupiter.api.Test;

/** Nobody is given work: a group takes it on, or not, and until then the municipality answers for it. */
class AnswerFollowUpPageIT {
    private final String due = CityDay.today().plusDays(20).toString();

    @Test
    void isTheMunicipalitysUntilTheGroupTakesItOn() {
        String number = Decided.asking("Voor hulpverlening", "support", due);
        try (Visitor supporter = Visitor.ofGroup("support");
                Visitor visitor = Visitor.withoutScript()) {
            Page seen = visitor.opens("/decisions/" + number);
            visitor.findsThePageFit();
            assertThat(seen.locator("#a1 [data-group]").first()).hasAttribute("data-group", "municipality");
            assertThat(seen.locator("#a1")).containsText("Zolang die groep dit niet aanneemt");
            Page page = supporter.opens("/members/followups/tell/" + number + "-1");
            assertThat(page.locator("[id='tell:send']")).hasCount(0);
            page = supporter.opens("/members/followups/mine");
            supporter.findsNoBarrier();
            page.getByText("Voor hulpverlening: doen").click();
            supporter.findsNoBarrier();
            page.locator("[id='accept:send']").click();
            assertThat(page.locator("#a1 [data-group]").first()).hasAttribute("data-group", "support");
            page = supporter.opens("/members/followups/tell/" + number + "-1");
            page.locator("[id='tell:update']").fill("Wij zijn begonnen.");
            page.locator("[id='tell:send']").click();
            assertThat(visitor.opens("/decisions/" + number).locator("#a1")).containsText("Wij zijn begonnen.");
            page = supporter.opens("/members/followups/answer/" + number + "-1");
            assertThat(page.locator("[id='accept:send'], [id='decline:send']")).hasCount(0);
        }
    }

    @Test
    void isDeclinedWithAReasonThatAllRead() {
        String number = Decided.asking("Voor de politie", "police", due);
        try (Visitor officer = Visitor.ofGroup("police");
                Visitor visitor = Visitor.withoutScript()) {
            Page page = officer.opens("/members/followups/answer/" + number + "-1");
            page.locator("[id='decline:send']").click();
            assertThat(page.locator("[id='decline'] .field .error")).hasText("Vul dit in.");
            page.locator("[id='decline:reason']").fill("Dit is geen politiewerk.");
            page.locator("[id='decline:send']").click();
            assertThat(page.locator("#a1")).containsText("Dit is geen politiewerk.");
            Page seen = visitor.opens("/decisions/" + number);
            assertThat(seen.locator("#a1")).containsText("De gemeente blijft aan zet");
            assertThat(seen.locator("#a1 [data-group]").first()).hasAttribute("data-group", "municipality");
        }
    }

    @Test
    void isAnsweredByNobodyElse() {
        String number = Decided.asking("Alleen voor wie gevraagd is", "police", due);
        try (Visitor resident = Visitor.ofGroup("residents");
                Visitor publisher = Visitor.ofGroup("municipality")) {
            for (Visitor other : List.of(resident, publisher)) {
                Page page = other.opens("/members/followups/answer/" + number + "-1");
                assertThat(page.locator("[id='accept:send'], [id='decline:send']"))
                        .hasCount(0);
            }
        }
    }
}
