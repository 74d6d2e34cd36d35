package nl.sekswerkplatform.web.minutes;

import static com.microsoft.playwright.assertions.PlaywrightAssertions.assertThat;

import com.microsoft.playwright.Page;
import nl.sekswerkplatform.web.testing.CityDay;
import nl.sekswerkplatform.web.testing.Rounds;
import nl.sekswerkplatform.web.testing.Visitor;
import org.junit.jupiter.api.Test;

/** What a round came to stands in the minutes by itself, and a reservation gets its answer there. */
class AdviceInMinutesPageIT {
    @Test
    void takesTheRoundOverAndWaitsForAnswers() {
        CityDay.hasRoomForAMeeting();
        String meeting = Rounds.meetingOfToday("Advies in het verslag");
        String round = Rounds.open(meeting, "De tekst van het advies.");
        Rounds.everyoneConsents(round);
        Rounds.says(round, "support", 0, "RESERVATION", "");
        Rounds.says(round, "support", 1, "RESERVATION", "Met meer mensen.");
        try (Visitor secretary = Visitor.ofGroup(Rounds.secretary(meeting))) {
            begins(secretary, meeting);
            Page page = secretary.opens("/members/minutes/item/" + meeting + "-1");
            assertThat(page.locator("[id=item] select")).hasCount(0);
            assertThat(page.locator("main")).containsText("De ronde is open tot");
            page.locator("[id='item:summary']").fill("Er is over gesproken.");
            submit(page, "item");
            assertThat(page.locator(".kept")).containsText("Opgeslagen om");
            assertThat(offers(secretary, meeting).locator("[role=alert]")).containsText("is nog open");
            Rounds.close(round);
            assertThat(offers(secretary, meeting).locator("[role=alert]")).containsText("voorbehoud");
            page = secretary.opens("/members/minutes/item/" + meeting + "-1");
            secretary.findsNoBarrier();
            assertThat(page.locator("[id=item] .consent [data-stance=RESERVATION]"))
                    .hasCount(1);
            page.locator("[id=item] textarea[id$=answer]").fill("Er komen twee mensen bij.");
            submit(page, "item");
            assertThat(page.locator(".kept")).containsText("Opgeslagen om");
            page = offers(secretary, meeting);
            page.waitForURL("**/members/minutes/confirm/*");
            assertThat(page.locator("main")).containsText("Er komen twee mensen bij.");
            assertThat(page.locator("main")).containsText("Aangenomen met voorbehoud");
            secretary.findsNoBarrier();
        }
    }

    private static void begins(Visitor secretary, String meeting) {
        Page page = secretary.opens("/members/meetings/attendance/" + meeting);
        page.locator("[id='attendance'] input[type=text]").all().forEach(people -> people.fill("4"));
        submit(page, "attendance");
        page.waitForLoadState();
        page = secretary.opens("/members/minutes/write/" + meeting);
        submit(page, "begin");
        assertThat(page.locator("[id='items']")).containsText("Advies in het verslag");
    }

    private static Page offers(Visitor secretary, String meeting) {
        Page page = secretary.opens("/members/minutes/offer/" + meeting);
        page.locator("[id='offer:checked']").check();
        submit(page, "offer");
        page.waitForLoadState();
        return page;
    }

    private static void submit(Page page, String form) {
        page.locator("[id='" + form + "'] [type=submit]").first().click();
    }
}
