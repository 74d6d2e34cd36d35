package nl.sekswerkplatform.web.meetings;

import static com.microsoft.playwright.assertions.PlaywrightAssertions.assertThat;
import static org.junit.jupiter.api.Assertions.assertTrue;

import com.microsoft.playwright.Page;
import java.time.LocalDate;
import nl.sekswerkplatform.web.testing.CityDay;
import nl.sekswerkplatform.web.testing.Contents;
import nl.sekswerkplatform.web.testing.Reader;
import nl.sekswerkplatform.web.testing.Visitor;
import org.junit.jupiter.api.Test;

class ScheduleMeetingPageIT {
    private static final LocalDate DAY = CityDay.today().plusDays(40);

    @Test
    void saysOnWhichDayTheAgendaIsMadeForEveryoneAndTheirCalendars() {
        String meeting = planned();
        String chair = Contents.one("select chair_group from meeting where number = " + meeting);
        try (Visitor member = Visitor.ofGroup(chair)) {
            Page page = member.opens("/members/meetings/schedule/" + meeting);
            announce(page, DAY.plusDays(1));
            assertThat(page.locator("#composing-day .error")).containsText("Kies een dag van");
            assertThat(page.locator("#composing-day [type=date]"))
                    .hasValue(DAY.plusDays(1).toString());
            member.findsNoBarrier();
            announce(page, DAY.minusDays(10));
            page.waitForURL("**/members/meetings/details/" + meeting);
            assertThat(page.locator("main")).containsText("De agenda wordt gemaakt op");
        }
        try (Visitor visitor = Visitor.withoutScript()) {
            Page page = visitor.opens("/meetings/" + meeting);
            assertThat(page.locator("main")).containsText("De agenda wordt gemaakt op");
        }
        assertTrue(Reader.gets("/calendar.ics").body().contains("composing-" + meeting + "@"));
    }

    private static void announce(Page page, LocalDate day) {
        page.locator("#composing-day [type=date]").fill(day.toString());
        page.locator("#composing-day .button").click();
    }

    private static String planned() {
        try (Visitor planner = Visitor.ofGroup("support")) {
            Page page = planner.opens("/members/meetings/plan");
            page.getByLabel("Naam van de vergadering").fill("Met een dag voor de agenda");
            page.locator("main form .button").click();
            page.waitForURL("**/members/datepolls/ask/*");
            String meeting = page.url().replaceAll(".*/", "");
            planner.opens("/members/meetings/schedule/" + meeting);
            page.locator("[type=date]").fill(DAY.toString());
            page.locator("[type=time]").fill("14:00");
            page.locator("#schedule .button").click();
            page.waitForURL("**/members/meetings/details/" + meeting);
            return meeting;
        }
    }
}
