package nl.sekswerkplatform.web.advice;

import static com.microsoft.playwright.assertions.PlaywrightAssertions.assertThat;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;

import com.microsoft.playwright.Page;
import java.net.http.HttpResponse;
import java.util.Map;
import nl.sekswerkplatform.web.testing.Caller;
import nl.sekswerkplatform.web.testing.PageForm;
import nl.sekswerkplatform.web.testing.Rounds;
import nl.sekswerkplatform.web.testing.Visitor;
import org.junit.jupiter.api.Test;

class GivePositionPageIT {
    @Test
    void takesHerPositionOnAPhoneWithoutScriptAndShowsItToHerAlone() {
        String round = Rounds.open(Rounds.meeting("Een nummer voor de nacht"), "Er komt een nummer voor de nacht.");
        String address = "/members/advice/position/" + round;
        try (Visitor member = Visitor.withoutScript().signsIn("residents")) {
            Page page = member.opens(address);
            member.findsNoSidewaysScroll();
            assertThat(page.locator("main")).containsText("Er komt een nummer voor de nacht.");
            assertThat(page.locator(".callout [data-group=residents]")).isVisible();
            press(page);
            assertThat(page.locator("[id='stance1-error']")).containsText("Kies waar je staat");
            choose(page, "bezwaar");
            press(page);
            assertThat(page.locator("[id='reason1-error']")).containsText("Schrijf waarom");
            assertThat(page.locator("[id='position:reason1']")).hasAttribute("aria-invalid", "true");
            assertThat(page.getByLabel("bezwaar")).isChecked();
            page.locator("[id='position:reason1']").fill("Wie betaalt dat?");
            press(page);
            assertThat(page.locator("[role=status]")).containsText("bewaard");
            assertThat(page.getByLabel("bezwaar")).isChecked();
            assertThat(page.locator("[id='position:reason1']")).hasValue("Wie betaalt dat?");
            choose(page, "stem in");
            press(page);
            assertThat(page.locator("[id='reason1-error']")).containsText("Je stemt in, en je schreef een reden");
            page.locator("[id='position:reason1']").fill("");
            press(page);
            assertThat(page.getByLabel("stem in")).isChecked();
            String others = Rounds.member("residents", 1).gets(address).body();
            assertFalse(others.contains("checked=\"checked\""), "another of her group sees nothing of it");
            page.locator("[id='back:takeBack']").click();
            assertThat(page.locator("[role=status]")).containsText("weg");
            assertThat(page.getByLabel("stem in")).not().isChecked();
        }
    }

    @Test
    void isFitWithAndWithoutAPosition() {
        String round = Rounds.open(Rounds.meeting("Twee manieren"), "De ene manier.", "De andere manier.");
        try (Visitor member = Visitor.onPhone().signsIn("police")) {
            Page page = member.opens("/members/advice/mine");
            assertThat(page.locator(".card:has-text('Twee manieren')")).containsText("nog geen standpunt");
            findsFit(member);
            page.locator(".card a:has-text('Twee manieren')").click();
            findsFit(member);
            page.locator("fieldset").nth(0).getByLabel("stem in").check();
            press(page);
            assertThat(page.locator("[id='stance2-error']")).containsText("Kies waar je staat");
            findsFit(member);
            page.locator("fieldset").nth(1).getByLabel("voorbehoud").check();
            press(page);
            assertThat(page.locator("[role=status]")).isVisible();
            assertThat(page.locator("fieldset").nth(1).getByLabel("voorbehoud")).isChecked();
            findsFit(member);
            assertThat(member.opens("/members/advice/mine").locator(".card:has-text('Twee manieren')"))
                    .containsText("Jij gaf je standpunt");
        }
    }

    @Test
    void tellsWhoObservesThatHerGroupHasNoPosition() {
        String round = Rounds.open(Rounds.meeting("Alleen voor wie zit"), "Een tekst.");
        try (Visitor member = Visitor.ofGroup("evaluator")) {
            Page page = member.opens("/members/advice/position/" + round);
            assertThat(page.locator("main")).containsText("Jouw groep kijkt mee");
            assertThat(page.locator("[id=position]")).hasCount(0);
            findsFit(member);
        }
    }

    /** With the back button, or a page that stood open for days. */
    @Test
    void takesNothingFromAPageThatWasOpenedBeforeTheRoundClosed() {
        String round = Rounds.open(Rounds.meeting("Te laat"), "Een tekst.");
        Rounds.everyoneConsents(round);
        Caller officer = Rounds.member("police", 0);
        String address = "/members/advice/position/" + round;
        PageForm form = PageForm.of(officer.gets(address).body()).get(0);
        Rounds.close(round);
        HttpResponse<String> answer = officer.posts(
                address,
                form.with(Map.of("stance1", "OBJECTION", "reason1", "Toch niet."))
                        .pressed(form.buttons().get(0)));
        assertEquals(200, answer.statusCode());
        assertEquals(true, answer.body().contains("Deze ronde is gesloten"));
        try (Visitor member = Visitor.ofGroup("police")) {
            Page page = member.opens(address);
            assertThat(page.locator("main")).containsText("Deze ronde is gesloten");
            findsFit(member);
            assertEquals(404, status(member, "/members/advice/position/99999"));
        }
    }

    private static int status(Visitor member, String address) {
        member.opens(address);
        return member.status();
    }

    private static void choose(Page page, String stance) {
        page.getByLabel(stance).check();
    }

    private static void press(Page page) {
        page.locator("[id='position:send']").click();
        page.waitForLoadState();
    }

    private static void findsFit(Visitor member) {
        member.findsNoBarrier();
        member.findsNoSidewaysScroll();
    }
}
