package nl.sekswerkplatform.web.meetings;

import static com.microsoft.playwright.assertions.PlaywrightAssertions.assertThat;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertNotEquals;

import com.microsoft.playwright.Page;
import java.util.Map;
import nl.sekswerkplatform.web.testing.Caller;
import nl.sekswerkplatform.web.testing.CityDay;
import nl.sekswerkplatform.web.testing.Contents;
import nl.sekswerkplatform.web.testing.Visitor;
import org.junit.jupiter.api.Test;

class PassTurnPageIT {
    @Test
    void givesTheTurnOnWithOneButtonForEveryoneToSee() {
        String meeting = planned();
        String passed = led(meeting, "chair_group");
        String writes = led(meeting, "secretary_group");
        try (Visitor member = Visitor.ofGroup(passed)) {
            Page page = member.opens("/members/meetings/details/" + meeting);
            page.getByText("Onze beurt doorgeven").click();
            member.findsNoBarrier();
            page.locator("[id='pass:send']").click();
            assertThat(page.locator(".field .error, .error").first()).hasText("Vink aan dat je het zeker weet.");
            page.locator("[id='pass:sure']").check();
            page.locator("[id='pass:send']").click();
            page.waitForURL("**/members/meetings/details/" + meeting);
            assertThat(page.locator("main")).containsText("Beurt doorgegeven door");
            member.opens("/members/meetings/pass/" + meeting);
            assertThat(page.locator("main form")).hasCount(0);
        }
        assertNotEquals(passed, led(meeting, "chair_group"));
        assertEquals(writes, led(meeting, "secretary_group"));
        try (Visitor visitor = Visitor.onPhone()) {
            Page page = visitor.opens("/meetings/" + meeting);
            assertThat(page.locator("main small [data-group='" + passed + "']")).isVisible();
            visitor.findsThePageFit();
        }
    }

    private static String planned() {
        return Caller.ofGroup("support")
                .does(
                        "/members/meetings/plan",
                        Map.of(
                                "title", "Met een beurt",
                                "date", CityDay.today().plusDays(50).toString(),
                                "start", "19:00"))
                .headers()
                .firstValue("Location")
                .orElseThrow()
                .replaceAll(".*/", "");
    }

    private static String led(String meeting, String by) {
        return Contents.one("select " + by + " from meeting where number = " + meeting);
    }
}
