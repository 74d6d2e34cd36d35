package nl.sekswerkplatform.web.agenda;

import static com.microsoft.playwright.assertions.PlaywrightAssertions.assertThat;
import static org.junit.jupiter.api.Assertions.assertEquals;

import com.microsoft.playwright.Page;
import com.microsoft.playwright.assertions.LocatorAssertions;
import java.util.List;
import nl.sekswerkplatform.web.testing.CityDay;
import nl.sekswerkplatform.web.testing.Contents;
import nl.sekswerkplatform.web.testing.Visitor;
import org.junit.jupiter.api.Test;

class ComposeAgendaPageIT {
    @Test
    void offersComposingToTheGroupThatChairsAloneAndAsksToConfirm() {
        int offered = 0;
        for (String group : List.of("sex-workers", "support", "police", "municipality", "residents")) {
            try (Visitor member = Visitor.ofGroup(group)) {
                Page page = member.opens("/members/agenda/compose/2");
                member.findsNoBarrier();
                if (page.locator("[id='compose:send']").count() > 0) {
                    offered++;
                    page.locator("[id='compose:send']").click();
                    assertThat(page.locator(".field .error")).hasText("Vink dit eerst aan.");
                }
            }
        }
        assertEquals(1, offered);
    }

    /** As a stopped platform left it: the ballots are closed, and nobody computes. */
    @Test
    void showsThatTheAgendaIsBeingComputedAndThenTheAgenda() {
        try (Visitor planner = Visitor.ofGroup("support")) {
            String meeting = planned(planner);
            String proposal = proposed(planner);
            closed(meeting, proposal);
            String chair = Contents.one("select chair_group from meeting where number = " + meeting);
            try (Visitor chairing = Visitor.ofGroup(chair)) {
                Page page = chairing.opens("/members/agenda/compose/" + meeting);
                if (page.locator("[data-live]").count() > 0) {
                    assertThat(page.locator("[data-live][role=status]")).isVisible();
                    assertThat(page.locator("[id='compose:send']")).hasCount(0);
                    chairing.findsNoBarrier();
                }
                assertThat(page.locator("[id='compose:publish']"))
                        .isVisible(new LocatorAssertions.IsVisibleOptions().setTimeout(100_000));
                assertThat(page.locator("main")).containsText("Licht bij de haven");
            }
        }
    }

    private static String planned(Visitor by) {
        Page page = by.opens("/members/meetings/plan");
        page.locator("[id='plan:title']").fill("Met een onderbroken agenda");
        page.locator("[id='plan:date']").fill(CityDay.today().plusDays(300).toString());
        page.locator("[id='plan:start']").fill("14:00");
        page.locator("[id='plan'] [type=submit]").click();
        page.waitForURL(url -> !url.endsWith("/plan"));
        return Contents.one("select max(number) from meeting");
    }

    private static String proposed(Visitor by) {
        Page page = by.opens("/members/proposals/propose");
        page.locator("[id='propose:title']").fill("Licht bij de haven");
        page.locator("[id='propose:question']").fill("Waar is het donker?");
        page.locator("[id='propose:minutes']").fill("15");
        page.locator("[id='propose'] [type=submit]").click();
        page.waitForURL("**/proposals/*");
        return page.url().replaceAll(".*/proposals/([0-9]+).*", "$1");
    }

    private static void closed(String meeting, String proposal) {
        Contents.change("update proposal set meeting_number = " + meeting + " where number = " + proposal);
        Contents.change("insert into ballot_box(meeting_number, closed) values (" + meeting + ", true)");
        Contents.change("insert into ballot(id, meeting_number, group_key, nullifier) values ('"
                + java.util.UUID.randomUUID() + "', " + meeting + ", 'police', random_bytes(32))");
        Contents.change("insert into ballot_support(ballot_id, proposal_number) select id, " + proposal
                + " from ballot where meeting_number = " + meeting);
    }
}
