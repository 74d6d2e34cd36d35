package nl.sekswerkplatform.web.advice;

import static com.microsoft.playwright.assertions.PlaywrightAssertions.assertThat;
import static org.junit.jupiter.api.Assertions.assertEquals;

import com.microsoft.playwright.Page;
import nl.sekswerkplatform.web.testing.Rounds;
import nl.sekswerkplatform.web.testing.Visitor;
import org.junit.jupiter.api.Test;

class OpenRoundPageIT {
    @Test
    void asksTheTableAboutAnItem() {
        String meeting = Rounds.meeting("Vragen aan de tafel");
        try (Visitor chair = Visitor.onPhone().signsIn(Rounds.chair(meeting))) {
            Page page = chair.opens("/members/advice/open/" + meeting + "-1");
            findsFit(chair);
            assertThat(page.locator("main")).containsText("Dit is een voorbeeldsite");
            page.locator("[id='ask:send']").click();
            assertThat(page.locator("[id='text1-error']")).not().isEmpty();
            page.locator("[id='ask:text1']").fill("De eerste tekst.");
            page.locator("[id='ask:text2']").fill("De eerste tekst.");
            page.locator("[id='ask:send']").click();
            assertThat(page.locator("[id='text2-error']")).containsText("Deze tekst staat er al");
            assertThat(page.locator("[id='ask:text1']")).hasValue("De eerste tekst.");
            findsFit(chair);
            page.locator("[id='ask:text2']").fill("De tweede tekst.");
            page.locator("[id='ask:open']").selectOption("PT336H");
            page.locator("[id='ask:send']").click();
            page.waitForURL("**/rounds/*");
            assertThat(page.locator("main")).containsText("De tweede tekst.");
            assertThat(page.locator("h1")).hasText("Vragen aan de tafel");
            String round = page.url().replaceAll(".*/rounds/([0-9]+).*", "$1");
            assertThat(chair.opens("/members/advice/open/" + meeting + "-1").locator("main"))
                    .containsText("al een ronde open: nummer " + round);
        }
        everyoneFindsIt(meeting);
    }

    private static void everyoneFindsIt(String meeting) {
        try (Visitor visitor = Visitor.onPhone()) {
            Page page = visitor.opens("/meetings/" + meeting);
            visitor.findsThePageFit();
            assertThat(page.locator("main")).containsText("Adviesrondes");
            page = visitor.opens("/meetings/" + meeting + "/agenda");
            visitor.findsThePageFit();
            page.locator("main a[href^='/rounds/']").first().click();
            assertThat(page.locator("h1")).hasText("Vragen aan de tafel");
            page = visitor.opens("/rounds");
            visitor.findsThePageFit();
            assertThat(page.locator("main")).containsText("Vragen aan de tafel");
        }
    }

    @Test
    void isForTheGroupsThatLeadTheMeeting() {
        String meeting = Rounds.meeting("Niet van iedereen");
        String outsider = Rounds.GROUPS.stream()
                .filter(group -> !group.equals(Rounds.chair(meeting)) && !group.equals(Rounds.secretary(meeting)))
                .findFirst()
                .orElseThrow();
        try (Visitor member = Visitor.ofGroup(outsider)) {
            Page page = member.opens("/members/advice/open/" + meeting + "-1");
            assertThat(page.locator("main")).containsText("alleen een lid van de groep die deze vergadering voorzit");
            assertThat(page.locator("[id=ask]")).hasCount(0);
            findsFit(member);
            member.opens("/members/advice/open/" + meeting + "-9");
            assertEquals(404, member.status());
            member.opens("/members/advice/open/nothing");
            assertEquals(404, member.status());
        }
    }

    private static void findsFit(Visitor member) {
        member.findsNoBarrier();
        member.findsNoSidewaysScroll();
    }
}
