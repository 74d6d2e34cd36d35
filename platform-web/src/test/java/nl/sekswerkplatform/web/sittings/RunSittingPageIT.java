package nl.sekswerkplatform.web.sittings;

import static com.microsoft.playwright.assertions.PlaywrightAssertions.assertThat;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import com.microsoft.playwright.Locator;
import com.microsoft.playwright.Page;
import com.microsoft.playwright.Route;
import com.microsoft.playwright.assertions.LocatorAssertions;
import java.util.regex.Pattern;
import nl.sekswerkplatform.web.testing.Contents;
import nl.sekswerkplatform.web.testing.Visitor;
import org.junit.jupiter.api.Test;

/** A meeting is held in browsers: the chair's on a desk, a member's on a phone, and one without script. */
class RunSittingPageIT {
    @Test
    void isFollowedOnAPhoneWithoutReloadingFromOpeningToClosing() {
        HeldMeeting meeting = HeldMeeting.withAgenda("Licht in de straat", "Spreekuur");
        try (Visitor chairing = Visitor.ofGroup(meeting.chair());
                Visitor phone = Visitor.onPhone().signsIn(meeting.other())) {
            Page follow = phone.opens("/members/sittings/follow/" + meeting.number());
            assertThat(follow.locator(".table")).containsText("nog niet begonnen");
            isFit(phone);
            Page run = chairing.opens("/members/sittings/run/" + meeting.number());
            press(run, "Vergadering openen");
            assertThat(follow.locator(".table h2")).hasText(titleOnTable(run));
            assertThat(follow.locator(".left .clock")).hasText(Pattern.compile("9:[0-5]\\d"));
            isFit(phone);
            isFit(chairing);

            saysFromElsewhere(follow, meeting, "Wij willen licht zonder camera’s.");
            assertThat(run.locator(".next li")).containsText("schriftelijk");
            press(run, "Woord aan de volgende");
            assertThat(follow.locator(".floor blockquote")).containsText("Wij willen licht zonder camera’s.");
            assertThat(follow.locator(".floor")).containsText("Aan het woord");
            isFit(phone);
            press(run, "Uitgesproken");
            assertThat(follow.locator(".floor")).containsText("Niemand heeft het woord");
            assertThat(follow.locator("[data-live=words]")).containsText("voorgelezen");

            row(run, meeting.secretary()).locator("[id$=raise]").click();
            assertThat(row(follow, meeting.secretary())).containsText("hand omhoog");
            row(run, meeting.chair()).locator("[id$=give]").click();
            assertThat(row(follow, meeting.chair())).containsText("spreekt");
            assertThat(row(follow, meeting.secretary())).containsText("hand omhoog");
            press(run, "Woord aan de volgende");
            assertThat(row(follow, meeting.secretary())).containsText("spreekt");

            press(run, "Volgend onderwerp");
            assertThat(follow.locator(".table")).containsText("Onderwerp 2 van 2");
            press(run, "Pauze");
            assertThat(follow.locator(".table .status")).hasText("Pauze");
            press(run, "Verder");
            assertThat(follow.locator(".table .status")).hasCount(0);
            press(run, "Volgend onderwerp");
            assertThat(follow.locator(".table h2")).hasText("Rondvraag");
            closes(run);
            assertThat(follow.locator(".table")).containsText("afgelopen");
            isFit(phone);
        }
        isReadByEveryone(meeting);
    }

    private static String titleOnTable(Page run) {
        assertThat(run.locator(".table h2")).isVisible();
        return run.locator(".table h2").textContent();
    }

    private static void saysFromElsewhere(Page follow, HeldMeeting meeting, String words) {
        Page write = follow.context().newPage();
        write.navigate(follow.url().replace("/follow/", "/contribute/"));
        write.getByLabel("Wat wil je zeggen?").fill(words);
        press(write, "Versturen");
        assertThat(write.locator(".done")).isVisible();
        assertThat(write.locator("article")).containsText(words);
        write.close();
    }

    private static void closes(Page run) {
        run.getByText("Vergadering sluiten").click();
        press(run, "Sluiten");
        assertThat(run.locator(".field .error")).hasText("Vink aan dat de vergadering klaar is.");
        run.getByLabel("Ja, de vergadering is klaar").check();
        press(run, "Sluiten");
        assertThat(run.locator(".table")).containsText("afgelopen");
    }

    private static void isReadByEveryone(HeldMeeting meeting) {
        try (Visitor visitor = Visitor.onPhone()) {
            Page page = visitor.opens("/meetings/" + meeting.number());
            assertThat(page.locator("table[aria-labelledby=spoken] tr")).hasCount(6);
            visitor.findsThePageFit();
        }
    }

    @Test
    void catchesUpWhenTheConnectionComesBack() {
        HeldMeeting meeting = HeldMeeting.withAgenda("Bankjes", "Fietsen");
        try (Visitor chairing = Visitor.ofGroup(meeting.chair());
                Visitor phone = Visitor.onPhone().signsIn(meeting.other())) {
            Page run = chairing.opens("/members/sittings/run/" + meeting.number());
            press(run, "Vergadering openen");
            Page follow = phone.opens("/members/sittings/follow/" + meeting.number());
            assertThat(follow.locator(".table")).containsText("Onderwerp 1 van 2");
            follow.context().setOffline(true);
            assertThat(follow.locator("[data-connection=lost]")).isVisible();
            press(run, "Volgend onderwerp");
            assertThat(run.locator(".table")).containsText("Onderwerp 2 van 2");
            assertThat(follow.locator(".table")).containsText("Onderwerp 1 van 2");
            follow.context().setOffline(false);
            assertThat(follow.locator(".table")).containsText("Onderwerp 2 van 2");
            assertThat(follow.locator("[data-connection=lost]")).isHidden();
            // Where nothing is let through that does not end, the page asks now and then.
            follow.route("**/members/live/**", route -> route.fulfill(new Route.FulfillOptions().setStatus(503)));
            follow.reload();
            press(run, "Volgend onderwerp");
            assertThat(follow.locator(".table h2"))
                    .hasText("Rondvraag", new LocatorAssertions.HasTextOptions().setTimeout(30_000));
        }
    }

    @Test
    void isRunAndFollowedByReloadingWithoutScript() {
        HeldMeeting meeting = HeldMeeting.withAgenda("Hekken", "Bomen");
        try (Visitor chairing = Visitor.withoutScript().signsIn(meeting.chair());
                Visitor phone = Visitor.withoutScript().signsIn(meeting.other())) {
            Page run = chairing.opens("/members/sittings/run/" + meeting.number());
            press(run, "Vergadering openen");
            Page follow = phone.opens("/members/sittings/follow/" + meeting.number());
            assertThat(follow.locator(".table")).containsText("Onderwerp 1 van 2");
            assertThat(follow.getByText("Laad opnieuw")).isVisible();
            row(run, meeting.other()).locator("[id$=give]").click();
            press(run, "Volgend onderwerp");
            follow.getByText("Laad opnieuw").click();
            assertThat(follow.locator(".table")).containsText("Onderwerp 2 van 2");
            chairing.findsNoSidewaysScroll();
            phone.findsNoSidewaysScroll();
            isLeftAsItWasByOldPages(chairing, run, meeting);
        }
    }

    /** Two tabs and a page gone back to: neither skips an item or stops somebody else. */
    private static void isLeftAsItWasByOldPages(Visitor chairing, Page run, HeldMeeting meeting) {
        Page old = run.context().newPage();
        old.navigate(run.url());
        Page older = run.context().newPage();
        older.navigate(run.url());
        press(run, "Volgend onderwerp");
        assertThat(run.locator(".table h2")).hasText("Rondvraag");
        press(old, "Volgend onderwerp");
        assertThat(old.locator(".table h2")).hasText("Rondvraag");
        assertThat(old.locator("[role=alert]")).hasText("");
        run.locator("summary:has-text('Naar een ander onderwerp')").click();
        run.locator("[id='run:items:0:go']").click();
        assertThat(run.locator(".table")).containsText("Onderwerp 1 van 2");
        press(older, "Volgend onderwerp");
        assertThat(older.locator("[role=alert]")).containsText("Iemand anders heeft de vergadering intussen");
        assertThat(older.locator(".table")).containsText("Onderwerp 1 van 2");
        row(run, meeting.other()).locator("[id$=give]").click();
        assertThat(run.locator(".floor")).containsText("Aan het woord");
        old.reload();
        row(run, meeting.secretary()).locator("[id$=give]").click();
        press(old, "Uitgesproken");
        assertThat(row(old, meeting.secretary())).containsText("spreekt");
        old.close();
        older.close();
        run.goBack();
        press(run, "Uitgesproken");
        assertEquals(
                "1",
                Contents.one("select count(*) from sitting where meeting_number = " + meeting.number()
                        + " and position = 1 and state = 'RUNNING'"));
    }

    /** The chair's page as well: what one of two chairs does, the other sees, down to the buttons. */
    @Test
    void isRunByTwoOfTheGroupThatSeeEachOthersClicks() {
        HeldMeeting meeting = HeldMeeting.withAgenda("Muren", "Daken");
        try (Visitor one = Visitor.ofGroup(meeting.chair());
                Visitor other = Visitor.onPhone().signsIn(meeting.chair())) {
            Page first = one.opens("/members/sittings/run/" + meeting.number());
            Page second = other.opens("/members/sittings/run/" + meeting.number());
            press(first, "Vergadering openen");
            press(second, "Volgend onderwerp");
            assertThat(first.locator(".table")).containsText("Onderwerp 2 van 2");
            press(first, "Volgend onderwerp");
            assertThat(second.locator(".table h2")).hasText("Rondvraag");
            assertThat(second.locator("[id='run:forward']")).isHidden();
            second.evaluate("() => scrollTo(0, 400)");
            row(second, "police").locator("[id$=raise]").click();
            assertThat(row(first, "police").locator("[id$=lower]")).isVisible();
            assertThat(row(second, "police").locator("[id$=raise]")).isHidden();
            assertTrue((int) second.evaluate("() => scrollY") > 200, "she is where she was");
            first.locator("[id='run:next']").click();
            assertThat(row(second, "police")).containsText("spreekt");
            isFit(other);
            closes(first);
            assertThat(second.locator("main form")).hasCount(0);
        }
    }

    @Test
    void offersTheSecretaryWhatWasWrittenAndHowLongItTook() {
        HeldMeeting meeting = HeldMeeting.withAgenda("Straatnamen", "Vuilnis");
        try (Visitor member = Visitor.ofGroup(meeting.other());
                Visitor secretary = Visitor.ofGroup(meeting.secretary())) {
            Page write = member.opens("/members/sittings/contribute/" + meeting.number());
            member.findsNoBarrier();
            write.getByLabel("Wat wil je zeggen?").fill("Voor het verslag bedoeld.");
            press(write, "Versturen");
            assertThat(write.locator("article")).containsText("wacht");
            secretary.opens("/members/minutes/write/" + meeting.number());
            press(secretary.page(), "Beginnen");
            Page item = secretary.opens("/members/minutes/item/" + meeting.number() + "-1");
            item.getByText("Wat er schriftelijk werd gezegd").click();
            assertThat(item.locator("article")).containsText("Voor het verslag bedoeld.");
            secretary.findsNoBarrier();
            press(write, "Terugnemen");
            assertThat(write.locator("article")).hasCount(0);
            item.reload();
            assertThat(item.getByText("Wat er schriftelijk werd gezegd")).hasCount(0);
        }
    }

    @Test
    void isNotOfferedToWhoDoesNotChair() {
        HeldMeeting meeting = HeldMeeting.withAgenda("Stoepen", "Putten");
        try (Visitor member = Visitor.ofGroup(meeting.other())) {
            Page page = member.opens("/members/sittings/run/" + meeting.number());
            assertThat(page.locator("main form")).hasCount(0);
            assertThat(page.locator("main")).containsText("Alleen leden van de groep die voorzit");
            member.findsNoBarrier();
        }
    }

    private static void isFit(Visitor visitor) {
        visitor.findsNoBarrier();
        visitor.findsNoSidewaysScroll();
        visitor.findsNothingForeign();
    }

    private static Locator row(Page page, String group) {
        return page.locator("[data-live='row-" + group + "']");
    }

    private static void press(Page page, String button) {
        page.locator("main form .button[value='" + button + "']").click();
    }
}
