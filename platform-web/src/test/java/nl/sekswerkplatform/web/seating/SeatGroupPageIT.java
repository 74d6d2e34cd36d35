package nl.sekswerkplatform.web.seating;

import static com.microsoft.playwright.assertions.PlaywrightAssertions.assertThat;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertNotEquals;

import com.microsoft.playwright.Page;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import nl.sekswerkplatform.web.testing.Caller;
import nl.sekswerkplatform.web.testing.Contents;
import nl.sekswerkplatform.web.testing.Newcomer;
import nl.sekswerkplatform.web.testing.Rounds;
import nl.sekswerkplatform.web.testing.Visitor;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;

/** A group comes to the table and leaves it, each time because the table agreed. */
class SeatGroupPageIT {
    private static final String SEATED = "select seated from stakeholder_group where group_key = 'operators'";
    private static final List<Caller> OPERATORS = new ArrayList<>();

    @BeforeAll
    static void admitOperators() throws Exception {
        for (int one = 0; one < Rounds.SPEAKERS; one++) {
            OPERATORS.add(new Caller().signsIn(Newcomer.joins().code()));
        }
    }

    @AfterAll
    static void putBack() {
        Contents.change("update stakeholder_group set seated = false, vouched_by = null where group_key = 'operators'");
    }

    @Test
    void comesToTheTableAndLeavesItByRoundsThatTheTableAdopted() {
        String proposal = aResidentProposes();
        refusedByOneGroup(proposal);
        assertEquals("0", Seat.now());

        String adopted = asked(proposal);
        Rounds.everyoneConsents(adopted);
        Rounds.close(adopted);
        assertEquals("1", Seat.now());
        standsOnThePage("Kwam aan tafel op", adopted);

        String leaving = asked(proposed("observe-operators"));
        Rounds.everyoneConsents(leaving);
        OPERATORS.forEach(each -> assertEquals(
                302,
                each.does("/members/advice/position/" + leaving, Map.of("stance1", "CONSENT", "reason1", ""))
                        .statusCode(),
                "who sits is asked"));
        Rounds.close(leaving);
        assertEquals("0", Seat.now());
        standsOnThePage("Ging van tafel op", leaving);
        standsOnThePage("Kwam aan tafel op", adopted);
    }

    private static final class Seat {
        static String now() {
            return Contents.one(SEATED);
        }
    }

    private static String aResidentProposes() {
        try (Visitor resident = Visitor.onPhone().signsIn("residents")) {
            Page page = resident.opens("/members/seating/propose");
            resident.findsNoBarrier();
            resident.findsNoSidewaysScroll();
            page.locator("[id='seat:send']").click();
            assertThat(page.locator("[id='asked-error']")).not().isEmpty();
            page.locator("[id='seat:asked']").selectOption("sit-operators");
            page.locator("[id='seat:reason']").fill("Zij gaan over de werkplekken.");
            page.locator("[id='seat:send']").click();
            assertThat(page.locator("main")).containsText("niet bekend wie de kaarten uitdeelt");
            assertThat(page.locator("[id='seat:reason']")).hasValue("Zij gaan over de werkplekken.");
            page.locator("[id='seat:vouchedBy']").fill("Bond van exploitanten (voorbeeld)");
            page.locator("[id='seat:send']").click();
            page.waitForURL("**/proposals/*");
            assertThat(page.locator("h1")).hasText("Plaats aan tafel voor: Exploitanten");
            assertThat(page.locator("main")).containsText("Bond van exploitanten (voorbeeld) deelt haar kaarten uit");
            assertThat(page.locator("main a[href*='/discussions/merge/']")).hasCount(0);
            resident.findsNoBarrier();
            resident.findsNoSidewaysScroll();
            return page.url().replaceAll(".*/proposals/([0-9]+).*", "$1");
        }
    }

    private static void refusedByOneGroup(String proposal) {
        String meeting = Rounds.meetingAbout(proposal);
        String round;
        try (Visitor chair = Visitor.onPhone().signsIn(Rounds.chair(meeting))) {
            Page page = chair.opens("/members/advice/open/" + meeting + "-1");
            assertThat(page.locator("[id='ask:text1']")).hasCount(0);
            assertThat(page.locator("main")).containsText("krijgt een plaats aan tafel");
            chair.findsNoSidewaysScroll();
            page.locator("[id='ask:send']").click();
            page.waitForURL("**/rounds/*");
            round = page.url().replaceAll(".*/rounds/([0-9]+).*", "$1");
        }
        Rounds.everyoneConsents(round);
        for (int one = 0; one < Rounds.SPEAKERS; one++) {
            Rounds.says(round, "police", one, "OBJECTION", "Nu niet.");
        }
        Rounds.close(round);
        assertNotEquals("ADOPTED", Contents.one("select outcome from consent_round where number = " + round));
    }

    private static String asked(String proposal) {
        String meeting = Rounds.meetingAbout(proposal);
        return last(Rounds.member(Rounds.chair(meeting), 0).does("/members/advice/open/" + meeting + "-1", Map.of()));
    }

    private static String proposed(String what) {
        return last(OPERATORS
                .get(0)
                .does("/members/seating/propose", Map.of("asked", what, "reason", "Het is genoeg.", "minutes", "10")));
    }

    private static String last(java.net.http.HttpResponse<String> answer) {
        return answer.headers()
                .firstValue("Location")
                .orElseThrow(() -> new AssertionError("refused: " + answer.body()))
                .replaceAll(".*/([0-9]+)[^/]*$", "$1");
    }

    private static void standsOnThePage(String what, String round) {
        for (Visitor visitor : List.of(Visitor.onPhone(), Visitor.onDesktop())) {
            try (visitor) {
                Page page = visitor.opens("/groups");
                visitor.findsThePageFit();
                assertThat(page.locator(".demo")).isVisible();
                assertThat(page.locator("[id='changes']")).containsText(what);
                assertThat(page.locator("[id='changes'] a[href='/rounds/" + round + "']"))
                        .isVisible();
            }
        }
    }
}
