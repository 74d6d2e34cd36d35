package nl.sekswerkplatform.web.sittings;

import static com.microsoft.playwright.assertions.PlaywrightAssertions.assertThat;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import com.microsoft.playwright.Locator;
import com.microsoft.playwright.Page;
import com.microsoft.playwright.options.Media;
import java.io.IOException;
import java.util.LinkedHashMap;
import java.util.Map;
import nl.sekswerkplatform.web.testing.Contents;
import nl.sekswerkplatform.web.testing.Papers;
import nl.sekswerkplatform.web.testing.Reader;
import nl.sekswerkplatform.web.testing.Rounds;
import nl.sekswerkplatform.web.testing.Visitor;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Test;

/**
 * While a meeting is held its chair asks the table for advice. Members of all groups answer in browsers, one with a finger on
 * a phone; one group has a reservation, which the secretary answers, and everyone reads both.
 */
class AnsweredReservationPageIT {
    private static final String TITLE = "Een wachtkamer zonder namen";
    private static final String TEXT = "De wachtkamer gaat open, en niemand hoeft haar naam te zeggen.";
    private static final String REASON = "Wij hebben niemand voor de avond.";
    private static final String ANSWER = "De gemeente betaalt een half jaar twee mensen voor de avond.";

    private final Map<String, Visitor> members = new LinkedHashMap<>();

    @AfterEach
    void everybodyLeaves() {
        members.values().forEach(Visitor::close);
    }

    @Test
    void standsInTheMinutesWithItsAnswerOnThePageOnPaperAndInTheFile() throws IOException {
        HeldMeeting meeting = HeldMeeting.withAgenda(TITLE, "Iets anders dat telt");
        HeldMeeting.GROUPS.forEach(group -> members.put(group, sitsDown(group, group.equals(meeting.other()))));
        String reserved = meeting.other();
        String round = asksOnTheSpot(meeting);
        HeldMeeting.GROUPS.forEach(group -> answers(group, meeting, round, group.equals(reserved)));
        closes(meeting, round);
        String minutes = "/meetings/" + meeting.number() + "/minutes";
        writesButCannotOffer(meeting);
        assertEquals(404, Reader.gets(minutes).statusCode());
        answersTheReservation(meeting, reserved);
        HeldMeeting.GROUPS.forEach(group -> confirms(group, meeting));
        isReadByEveryone(minutes, reserved);
        String paper = Papers.text(minutes + ".pdf");
        assertTrue(paper.contains(REASON) && paper.contains(ANSWER), paper);
    }

    private static Visitor sitsDown(String group, boolean onPhone) {
        return (onPhone ? Visitor.withFingers() : Visitor.onDesktop()).signsIn(group);
    }

    /** On the page of the live meeting, and back there; who follows sees it without reloading. */
    private String asksOnTheSpot(HeldMeeting meeting) {
        Page run = members.get(meeting.chair()).opens("/members/sittings/run/" + meeting.number());
        run.locator("[id='begin:send']").click();
        Page follow = members.get(meeting.other()).opens("/members/sittings/follow/" + meeting.number());
        goesTo(run, TITLE);
        run.getByText("Vraag advies over dit onderwerp").click();
        run.locator("[id='ask:text1']").fill(TEXT);
        run.locator("[id='ask:send']").click();
        run.waitForURL("**/members/sittings/run/" + meeting.number());
        assertThat(run.locator(".table")).containsText(TEXT);
        assertThat(run.getByText("Vraag advies over dit onderwerp")).hasCount(0);
        assertThat(follow.locator(".table")).containsText(TEXT);
        return Contents.one("select max(number) from consent_round where meeting_number = " + meeting.number());
    }

    private static void goesTo(Page run, String title) {
        assertThat(run.locator(".table h2")).isVisible();
        if (!run.locator(".table h2").innerText().equals(title)) {
            run.locator("[id='run:forward']").click();
        }
        assertThat(run.locator(".table h2")).hasText(title);
    }

    /** One in the browser, the others as a browser would, so that the group is heard. */
    private void answers(String group, HeldMeeting meeting, String round, boolean withReservation) {
        Visitor member = members.get(group);
        Page page = member.page();
        if (!page.url().contains("/members/sittings/")) {
            page = member.opens("/members/sittings/follow/" + meeting.number());
        }
        Locator way = page.locator(".table").getByText("Zeg waar jij staat");
        if (withReservation) {
            way.tap();
            page.getByLabel("Ik heb een voorbehoud").tap();
            page.locator("textarea").first().fill(REASON);
            page.locator("[id='position:send']").tap();
        } else {
            way.click();
            page.getByLabel("Ik stem in").check();
            page.locator("[id='position:send']").click();
        }
        assertThat(page.locator(".done")).isVisible();
        member.findsNoSidewaysScroll();
        for (int one = 1; one < Rounds.SPEAKERS; one++) {
            Rounds.says(
                    round,
                    group,
                    one,
                    withReservation ? "RESERVATION" : "CONSENT",
                    withReservation ? REASON + " (" + one + ")" : "");
        }
    }

    private void closes(HeldMeeting meeting, String round) {
        Page run = members.get(meeting.chair()).opens("/members/sittings/run/" + meeting.number());
        Page follow = members.get(meeting.other()).opens("/members/sittings/follow/" + meeting.number());
        run.locator(".table").getByText("Sluit de ronde").click();
        run.locator("[id='close:sure']").check();
        run.locator("[id='close:send']").click();
        run.waitForURL("**/members/sittings/run/" + meeting.number());
        assertThat(follow.locator(".table")).containsText("De tafel adviseert dit, met voorbehoud.");
        assertEquals(
                "ADOPTED_WITH_RESERVATIONS", Contents.one("select outcome from consent_round where number = " + round));
        run.getByText("Vergadering sluiten").click();
        run.getByLabel("Ja, de vergadering is klaar").check();
        run.locator("[id='run:end']").click();
        assertThat(run.locator(".table")).containsText("afgelopen");
    }

    private void writesButCannotOffer(HeldMeeting meeting) {
        Visitor secretary = members.get(meeting.secretary());
        Page page = secretary.opens("/members/meetings/attendance/" + meeting.number());
        page.locator("[id='attendance'] input[type=text]").all().forEach(people -> people.fill("3"));
        page.locator("[id='attendance'] [type=submit]").click();
        page.waitForURL("**/details/*");
        page = secretary.opens("/members/minutes/write/" + meeting.number());
        page.locator("[id='begin'] [type=submit]").click();
        for (int item = 1; item <= 2; item++) {
            page = secretary.opens("/members/minutes/item/" + meeting.number() + "-" + item);
            page.locator("[id='item:summary']").fill("Er is over gesproken.");
            page.locator("[id='item:save']").click();
            assertThat(page.locator(".kept")).containsText("Opgeslagen om");
        }
        offers(secretary, meeting);
        assertThat(secretary.page().locator("[role=alert]"))
                .containsText("Schrijf eerst een antwoord op elk voorbehoud");
    }

    private static void offers(Visitor secretary, HeldMeeting meeting) {
        Page page = secretary.opens("/members/minutes/offer/" + meeting.number());
        page.locator("[id='offer:checked']").check();
        page.locator("[id='offer'] [type=submit]").click();
        page.waitForLoadState();
    }

    private void answersTheReservation(HeldMeeting meeting, String reserved) {
        Visitor secretary = members.get(meeting.secretary());
        Page page = secretary.opens("/members/minutes/item/" + meeting.number() + "-" + position(meeting));
        Locator group = page.locator("fieldset:has(legend [data-group=" + reserved + "])");
        assertThat(group.locator("blockquote")).hasCount(Rounds.SPEAKERS);
        group.locator("textarea[id$=answer]").fill(ANSWER);
        page.locator("[id='item:save']").click();
        assertThat(page.locator(".kept")).containsText("Opgeslagen om");
        secretary.findsNoBarrier();
        offers(secretary, meeting);
        secretary.page().waitForURL("**/members/minutes/confirm/*");
    }

    private static String position(HeldMeeting meeting) {
        return Contents.one("select position from agenda_item where meeting_number = " + meeting.number()
                + " and title = '" + TITLE + "'");
    }

    private void confirms(String group, HeldMeeting meeting) {
        Visitor member = members.get(group);
        Page page = member.opens("/members/minutes/confirm/" + meeting.number());
        assertThat(page.locator("main")).containsText(ANSWER);
        page.locator("[id='confirm'] [type=submit]").click();
        assertThat(page.locator("main form .button")).hasCount(0);
        page.waitForLoadState();
        member.findsNoSidewaysScroll();
    }

    private static void isReadByEveryone(String minutes, String reserved) {
        try (Visitor visitor = Visitor.onPhone()) {
            Page page = visitor.opens(minutes);
            visitor.findsThePageFit();
            stands(page, reserved);
            page.emulateMedia(new Page.EmulateMediaOptions().setMedia(Media.PRINT));
            stands(page, reserved);
        }
    }

    private static void stands(Page page, String reserved) {
        Locator said = page.locator("article:has-text('" + TITLE + "')");
        assertThat(said.locator(".consent [data-stance=RESERVATION] [data-group=" + reserved + "]"))
                .isVisible();
        assertThat(said.locator("blockquote")).hasCount(Rounds.SPEAKERS);
        assertThat(said.getByText(REASON, new Locator.GetByTextOptions().setExact(true)))
                .isVisible();
        assertThat(said.getByText(ANSWER)).isVisible();
    }
}
