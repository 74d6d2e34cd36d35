package nl.sekswerkplatform.web.datepolls;

import static com.microsoft.playwright.assertions.PlaywrightAssertions.assertThat;
import static org.junit.jupiter.api.Assertions.assertFalse;

import com.microsoft.playwright.Page;
import java.time.LocalDate;
import nl.sekswerkplatform.web.testing.CityDay;
import nl.sekswerkplatform.web.testing.Contents;
import nl.sekswerkplatform.web.testing.Visitor;
import org.junit.jupiter.api.Test;

class PollDatesPageIT {
    private static final LocalDate SOON = CityDay.today().plusDays(30);
    private static final LocalDate LATER = CityDay.today().plusDays(33);

    @Test
    void leadsFromAMeetingWithoutADateToOneThatSuitsMostGroups() {
        try (Visitor asker = Visitor.ofGroup("municipality");
                Visitor phone = Visitor.onPhone().signsIn("police")) {
            String meeting = planned(asker);
            offers(asker, meeting);
            Page answer = phone.opens("/members/datepolls/list");
            phone.findsNoBarrier();
            answer.locator("main a[href='/members/datepolls/poll/" + meeting + "']")
                    .click();
            answer.locator("[id='answer:send']").click();
            assertThat(answer.locator("fieldset .error").first()).isVisible();
            choose(answer, 0, "Ik kan niet");
            choose(answer, 1, "Als het moet");
            answer.locator("[id='answer:send']").click();
            assertThat(answer.locator(".done")).isVisible();
            assertThat(answer.locator("main")).not().containsText("groepen kunnen");
            phone.findsNoBarrier();
            phone.findsNoSidewaysScroll();
            assertThat(answer.locator("[id='close:now']")).hasCount(0);
            assertThat(answer.locator("[id='stop:now']")).hasCount(0);
            choose(answer, 1, "Ik kan");
            answer.locator("[id='answer:send']").click();
            assertThat(answer.locator(".done")).isVisible();

            Page page = asker.opens("/members/datepolls/poll/" + meeting);
            choose(page, 0, "Ik kan");
            choose(page, 1, "Als het moet");
            page.locator("[id='answer:send']").click();
            cannotBePassedBy("residents", meeting);
            page.locator("[id='close:now']").click();
            assertThat(page.locator(".card h2").first()).containsText(String.valueOf(LATER.getDayOfMonth()));
            assertThat(page.locator(".card").first()).containsText("1 groep kan, 1 is verdeeld.");
            assertThat(page.locator(".card").last()).containsText("1 groep kan, 1 kan niet.");
            assertThat(page.locator("main")).containsText("antwoordden er te weinig");
            asker.findsNoBarrier();
            answer.reload();
            assertThat(answer.locator("[id$=choose]")).hasCount(0);
            phone.findsNoBarrier();
            phone.findsNoSidewaysScroll();
            page.locator("[id='pick:dates:0:choose']").click();
            page.waitForURL("**/members/meetings/details/" + meeting);
            assertThat(page.locator("main")).containsText("14.30");
            page.getByText("Hoe de datum is gekozen").click();
            assertThat(page.locator(".card").first()).containsText("gekozen");
        }
    }

    @Test
    void canBeTakenBackByWhoAsked() {
        try (Visitor asker = Visitor.ofGroup("residents")) {
            String meeting = planned(asker);
            offers(asker, meeting);
            Page page = asker.page();
            choose(page, 0, "Ik kan");
            choose(page, 1, "Ik kan");
            page.locator("[id='answer:send']").click();
            page.getByText("Toch geen data voorleggen").click();
            page.locator("[id='stop:now']").click();
            assertThat(page.locator("#stop .error")).hasText("Vink aan dat je het zeker weet.");
            page.locator("[id='stop:sure']").check();
            page.locator("[id='stop:now']").click();
            page.waitForURL("**/members/meetings/details/" + meeting);
            assertThat(page.getByText("Data voorleggen aan de groepen")).isVisible();
            assertFalse(Contents.values("select meeting_number from date_poll").contains(meeting));
        }
    }

    @Test
    void saysWhatIsWrongWithTheDatesAndKeepsThem() {
        try (Visitor asker = Visitor.ofGroup("support")) {
            String meeting = planned(asker);
            Page page = asker.page();
            page.locator("[id='ask:offered:0:date']").fill(SOON.toString());
            page.locator("[id='ask:send']").click();
            assertThat(page.locator("main [role=alert]")).containsText("ontbreekt de dag of de tijd");
            page.locator("[id='ask:offered:0:start']").fill("19:00");
            page.locator("[id='ask:send']").click();
            assertThat(page.locator("main [role=alert]")).containsText("Vul 2 tot en met 6 verschillende data in.");
            page.locator("[id='ask:offered:1:date']").fill(CityDay.today().toString());
            page.locator("[id='ask:offered:1:start']").fill("19:00");
            page.locator("[id='ask:send']").click();
            assertThat(page.locator("main [role=alert]")).containsText("Kies data van");
            assertThat(page.locator("[id='ask:offered:0:date']")).hasValue(SOON.toString());
            asker.findsNoBarrier();
            asker.opens("/members/meetings/details/" + meeting);
        }
    }

    /** Another group does not set a date past the question. */
    private static void cannotBePassedBy(String group, String meeting) {
        try (Visitor member = Visitor.ofGroup(group)) {
            Page page = member.opens("/members/meetings/schedule/" + meeting);
            page.locator("[type=date]").fill(SOON.plusDays(9).toString());
            page.locator("[type=time]").fill("10:00");
            page.locator("#schedule .button").click();
            assertThat(page.locator("main [role=alert]")).containsText("De groepen kiezen nu een datum");
        }
    }

    private static String planned(Visitor asker) {
        Page page = asker.opens("/members/meetings/plan");
        page.getByLabel("Naam van de vergadering").fill("Wanneer dan?");
        page.locator("main form .button").click();
        page.waitForURL("**/members/datepolls/ask/*");
        return page.url().replaceAll(".*/", "");
    }

    private static void offers(Visitor asker, String meeting) {
        Page page = asker.page();
        asker.findsNoBarrier();
        page.locator("[id='ask:offered:0:date']").fill(LATER.toString());
        page.locator("[id='ask:offered:0:start']").fill("14:30");
        page.locator("[id='ask:offered:3:date']").fill(SOON.toString());
        page.locator("[id='ask:offered:3:start']").fill("19:00");
        page.locator("[id='ask:send']").click();
        page.waitForURL("**/members/datepolls/poll/" + meeting);
        asker.findsNoBarrier();
    }

    private static void choose(Page page, int date, String answer) {
        page.locator("fieldset")
                .nth(date)
                .getByLabel(answer, new com.microsoft.playwright.Locator.GetByLabelOptions().setExact(true))
                .check();
    }
}
