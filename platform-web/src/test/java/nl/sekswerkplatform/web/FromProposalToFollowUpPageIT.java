package nl.sekswerkplatform.web;

import static com.microsoft.playwright.assertions.PlaywrightAssertions.assertThat;
import static org.junit.jupiter.api.Assertions.assertEquals;

import com.microsoft.playwright.Locator;
import com.microsoft.playwright.Page;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.regex.Pattern;
import nl.sekswerkplatform.web.testing.CityDay;
import nl.sekswerkplatform.web.testing.Visitor;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;

/** The table does its main work: each group with a browser of its own, from a proposal to a follow-up that is done. */
class FromProposalToFollowUpPageIT {
    private static final List<String> GROUPS = List.of("sex-workers", "support", "police", "municipality", "residents");
    private static final String TITLE = "Eén nummer voor de nacht";
    private static final Map<String, Visitor> MEMBERS = new LinkedHashMap<>();

    @BeforeAll
    static void everyGroupSitsDown() {
        GROUPS.forEach(group -> MEMBERS.put(group, Visitor.ofGroup(group)));
    }

    @AfterAll
    static void everyGroupLeaves() {
        MEMBERS.values().forEach(Visitor::close);
    }

    @Test
    void takesAProposalAllTheWayToAFollowUpThatIsDone() {
        CityDay.hasRoomForAMeeting();
        String meeting = planAMeetingToday();
        propose();
        GROUPS.forEach(FromProposalToFollowUpPageIT::supportIt);
        WitnessedAgenda witness = new WitnessedAgenda();
        MEMBERS.values().forEach(witness::isAgreedOnBy);
        composeAndPublish(meeting);
        witness.opens(MEMBERS.get("residents"), meeting);
        writeMinutes(meeting);
        GROUPS.forEach(group -> confirm(group, meeting));
        minutesAreOutForEveryone(meeting);
        String decision = decide();
        leadsOnFromTheMeeting(meeting, decision);
        finishTheFollowUp(decision);
    }

    /** Meeting 2 is announced without a date, so any group may set it; no other test may give it one before. */
    private static String planAMeetingToday() {
        Page page = MEMBERS.get("residents").opens("/members/meetings/schedule/2");
        page.locator("[id='schedule:date']").fill(CityDay.today().toString());
        page.locator("[id='schedule:start']").fill("23:59");
        page.locator("[id='schedule:place']").fill("Zaal 3");
        submit(page, "schedule");
        assertThat(page.locator("main")).containsText("Zaal 3");
        assertThat(page).hasURL(Pattern.compile(".*/members/meetings/details/2"));
        return "2";
    }

    private static void propose() {
        Page page = MEMBERS.get("sex-workers").opens("/members/proposals/propose");
        page.locator("[id='propose:title']").fill(TITLE);
        page.locator("[id='propose:question']").fill("Wie neemt er 's nachts op?");
        page.locator("[id='propose:minutes']").fill("20");
        submit(page, "propose");
        page.waitForURL("**/proposals/*");
        assertThat(page.locator("h1")).hasText(TITLE);
    }

    private static void supportIt(String group) {
        Page page = MEMBERS.get(group).opens("/members/proposals/ballot");
        page.locator(".card:has-text('" + TITLE + "') input[type=checkbox]").check();
        page.locator("[id='ballot:save']").click();
        assertThat(page.locator("[role=status]").first()).isVisible();
    }

    private static void composeAndPublish(String meeting) {
        Visitor chair = leading(meeting, "chair");
        Page page = chair.opens("/members/agenda/compose/" + meeting);
        page.locator("[id='compose:checked']").check();
        page.locator("[id='compose:send']").click();
        page.locator("[id='compose:lookedAt']").check();
        page.locator("[id='compose:publish']").click();
        page.waitForLoadState();
        try (Visitor visitor = Visitor.onPhone()) {
            assertThat(visitor.opens("/meetings/" + meeting + "/agenda").locator("main"))
                    .containsText(TITLE);
            visitor.findsThePageFit();
            visitor.keepsPicture("agenda");
        }
    }

    private static void writeMinutes(String meeting) {
        Visitor secretary = leading(meeting, "secretary");
        Page page = secretary.opens("/members/meetings/attendance/" + meeting);
        page.locator("[id='attendance'] input[type=text]").all().forEach(people -> people.fill("4"));
        submit(page, "attendance");
        page.waitForLoadState();
        page = secretary.opens("/members/minutes/write/" + meeting);
        submit(page, "begin");
        assertThat(page.locator("[id='items']")).containsText(TITLE);
        int items = page.locator("[id='items'] section").count();
        for (int position = 1; position <= items; position++) {
            writeItem(secretary.opens("/members/minutes/item/" + meeting + "-" + position));
        }
        page = secretary.opens("/members/minutes/offer/" + meeting);
        page.locator("[id='offer:checked']").check();
        submit(page, "offer");
        page.waitForLoadState();
    }

    private static void writeItem(Page page) {
        page.locator("[id='item:summary']").fill("Iedereen vindt dat er iemand bereikbaar moet zijn.");
        page.locator("[id='item'] select").all().forEach(stance -> stance.selectOption("CONSENT"));
        page.locator("[id='item:outcome']").fill("Eén nummer, ook in het weekend.");
        submit(page, "item");
        assertThat(page.locator(".kept")).containsText("Opgeslagen om");
    }

    private static void confirm(String group, String meeting) {
        Page page = MEMBERS.get(group).opens("/members/minutes/confirm/" + meeting);
        submit(page, "confirm");
        assertThat(page.locator("[role=status], .callout").first()).isVisible();
    }

    private static void minutesAreOutForEveryone(String meeting) {
        try (Visitor visitor = Visitor.onPhone()) {
            Page page = visitor.opens("/meetings/" + meeting + "/minutes");
            assertEquals(200, visitor.status());
            assertThat(page.locator("main")).containsText("Eén nummer, ook in het weekend.");
            visitor.findsThePageFit();
            assertEquals(
                    0, visitor.opens("/meetings/" + meeting).getByText("Zaal 3").count());
        }
    }

    private static String decide() {
        Page page = MEMBERS.get("municipality").opens("/members/decisions/decide");
        page.locator("[id='decide:title']").fill("Nachtnummer");
        page.locator("[id='decide:kind']").selectOption("OTHER");
        page.locator("[id='decide:text']").fill("Er komt één nummer dat 's nachts wordt opgenomen.");
        page.locator("[id='decide:reasons']").fill("Alle groepen vroegen erom.");
        page.locator("[id='decide:by']").fill("College van B en W");
        page.locator("[id='decide:date']").fill(CityDay.today().toString());
        String advised = page.locator("[id='decide:minutes'] option:has-text('" + TITLE + "')")
                .getAttribute("value");
        page.locator("[id='decide:minutes']").selectOption(advised);
        page.locator("[id='decide:response']").selectOption("FOLLOWED");
        page.locator("[id='decide:followUpText1']").fill("Nummer bekendmaken");
        page.locator("[id='decide:followUpOwner1']").selectOption("municipality");
        page.locator("[id='decide:followUpDue1']")
                .fill(CityDay.today().plusMonths(1).toString());
        page.locator("[id='decide:save']").click();
        page.waitForURL("**/members/decisions/draft/*");
        page.locator("[id='publish:checked']").check();
        page.locator("[id='publish:send']").click();
        page.waitForURL("**/decisions/20*");
        String number = page.url().replaceAll(".*/decisions/([0-9-]+).*", "$1");
        try (Visitor visitor = Visitor.onPhone()) {
            Page decision = visitor.opens("/decisions/" + number);
            assertThat(decision.locator(".thread")).containsText(TITLE);
            assertThat(decision.locator("main")).containsText("Nummer bekendmaken");
            visitor.findsThePageFit();
            visitor.keepsPicture("decision");
        }
        return number;
    }

    /** From the item of the agenda and of the minutes to what was decided and promised, one click each. */
    private static void leadsOnFromTheMeeting(String meeting, String decision) {
        try (Visitor visitor = Visitor.withoutScript()) {
            for (String part : List.of("/minutes", "/agenda")) {
                Locator thread = visitor.opens("/meetings/" + meeting + part)
                        .locator("article:has-text('" + TITLE + "') .thread");
                assertThat(thread.locator("a[href='/decisions/" + decision + "']"))
                        .isVisible();
                assertThat(thread.locator("a[href='/decisions/" + decision + "#a1']"))
                        .isVisible();
            }
        }
    }

    private static void finishTheFollowUp(String decision) {
        Page page = MEMBERS.get("municipality").opens("/members/followups/mine");
        assertThat(page.locator("main")).containsText("Nummer bekendmaken");
        page.getByText("Nummer bekendmaken").click();
        page.locator("[id='tell:update']").fill("Staat op de website.");
        page.locator("[id='tell:done']").check();
        page.locator("[id='tell:send']").click();
        assertThat(page.locator(".status.good").first()).isVisible();
        try (Visitor visitor = Visitor.onPhone()) {
            assertThat(visitor.opens("/decisions/" + decision).locator("main")).containsText("klaar");
        }
    }

    /** Chair and secretary rotate from a drawn start, so the meeting says which group it is this time. */
    private static Visitor leading(String meeting, String role) {
        Page page = MEMBERS.get("police").opens("/meetings/" + meeting);
        int place = role.equals("chair") ? 0 : 1;
        String group = page.locator("main [data-group]").nth(place).getAttribute("data-group");
        return MEMBERS.get(group);
    }

    private static void submit(Page page, String form) {
        page.locator("[id='" + form + "'] [type=submit]").first().click();
    }
}
