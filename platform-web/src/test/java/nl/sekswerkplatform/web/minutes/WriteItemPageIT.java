package nl.sekswerkplatform.web.minutes;

import static com.microsoft.playwright.assertions.PlaywrightAssertions.assertThat;
import static org.junit.jupiter.api.Assertions.assertEquals;

import com.microsoft.playwright.Page;
import nl.sekswerkplatform.web.testing.Contents;
import nl.sekswerkplatform.web.testing.MinutedMeeting;
import nl.sekswerkplatform.web.testing.Visitor;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;

/** The secretary types; nothing of it is lost, whatever happens to the connection, the session or another tab. */
class WriteItemPageIT {
    private static final String SAVED = "Opgeslagen om";

    private static MinutedMeeting meeting;

    @BeforeAll
    static void somebodyWrites() {
        meeting = MinutedMeeting.drafted("Waar iemand meeschrijft", "Het begin.");
    }

    @BeforeEach
    void beginsAnew() {
        meeting.caller(meeting.secretary()).does(meeting.item(), java.util.Map.of("summary", "Het begin."));
    }

    @Test
    void isSavedByItselfOnAPhone() {
        try (Visitor secretary = Visitor.onPhone().signsIn(meeting.secretary())) {
            Page page = secretary.opens(meeting.item());
            assertThat(page.locator(".kept")).hasText("Wat je typt, wordt vanzelf opgeslagen.");
            assertThat(page.locator(".kept")).hasAttribute("role", "status");
            page.getByLabel("Samenvatting").fill("Vanzelf bewaard.");
            page.getByLabel("Wat deze groep zei").first().fill("Wij ook.");
            page.getByLabel("Hoe staat deze groep").first().selectOption("CONSENT");
            assertThat(page.locator(".kept")).containsText(SAVED);
            secretary.findsNoBarrier();
            secretary.findsNoSidewaysScroll();
            page = secretary.opens(meeting.item());
            assertThat(page.getByLabel("Samenvatting")).hasValue("Vanzelf bewaard.");
            assertThat(page.getByLabel("Wat deze groep zei").first()).hasValue("Wij ook.");
            assertThat(page.getByLabel("Hoe staat deze groep").first()).hasValue("CONSENT");
            secretary.findsNothingForeign();
        }
    }

    @Test
    void isKeptWhileThereIsNoConnectionAndSavedWhenItIsBack() {
        try (Visitor secretary = Visitor.onPhone().signsIn(meeting.secretary())) {
            Page page = secretary.opens(meeting.item());
            page.context().setOffline(true);
            page.getByLabel("Samenvatting").fill("In de trein getypt.");
            assertThat(page.locator(".kept")).containsText("er is geen verbinding");
            assertEquals("Het begin.", stored());
            page.context().setOffline(false);
            assertThat(page.locator(".kept")).containsText(SAVED);
            assertThat(page.getByLabel("Samenvatting")).hasValue("In de trein getypt.");
            assertEquals("In de trein getypt.", stored());
        }
    }

    @Test
    void isNoConflictWhenOnlyTheAnswerWasLost() {
        try (Visitor secretary = Visitor.onPhone().signsIn(meeting.secretary())) {
            Page page = secretary.opens(meeting.item());
            page.route("**/members/minutes/keep/**", route -> {
                route.fetch();
                route.abort();
            });
            page.getByLabel("Samenvatting").fill("Aangekomen zonder antwoord.");
            assertThat(page.locator(".kept")).containsText("er is geen verbinding");
            page.unroute("**/members/minutes/keep/**");
            page.getByLabel("Samenvatting").fill("Aangekomen zonder antwoord, en verder getypt.");
            assertThat(page.locator(".kept")).containsText(SAVED);
            assertThat(page.locator(".theirs")).isHidden();
            assertEquals("Aangekomen zonder antwoord, en verder getypt.", stored());
        }
    }

    @Test
    void isNeverOverwrittenByAnotherTabInSilence() {
        try (Visitor secretary = Visitor.onPhone().signsIn(meeting.secretary())) {
            Page first = secretary.opens(meeting.item());
            Page second = first.context().newPage();
            second.navigate(first.url());
            first.getByLabel("Samenvatting").fill("Uit het eerste tabblad.");
            assertThat(first.locator(".kept")).containsText(SAVED);
            second.getByLabel("Samenvatting").fill("Uit het tweede tabblad.");
            assertThat(second.locator(".kept")).containsText("Iemand anders heeft dit onderwerp intussen opgeslagen");
            assertThat(second.locator(".theirs")).containsText("Uit het eerste tabblad.");
            assertThat(second.getByLabel("Samenvatting")).hasValue("Uit het tweede tabblad.");
            assertEquals("Uit het eerste tabblad.", stored());
            second.getByLabel("Samenvatting").fill("Uit het tweede tabblad, nu samen.");
            assertEquals("Uit het eerste tabblad.", stored());
            second.locator("[id='item:save']").click();
            assertThat(second.locator(".kept")).containsText(SAVED);
            assertThat(second.locator(".theirs")).isHidden();
            assertEquals("Uit het tweede tabblad, nu samen.", stored());
            first.getByLabel("Samenvatting").fill("Toch weer het eerste.");
            assertThat(first.locator(".theirs")).containsText("Uit het tweede tabblad, nu samen.");
            assertEquals("Uit het tweede tabblad, nu samen.", stored());
        }
    }

    @Test
    void waitsForWhoWasSignedOutUntilSheIsBack() {
        try (Visitor secretary = Visitor.onPhone().signsIn(meeting.secretary())) {
            Page page = secretary.opens(meeting.item());
            page.context().clearCookies();
            page.getByLabel("Samenvatting").fill("Getypt na het uitloggen.");
            assertThat(page.locator(".kept")).containsText("je bent uitgelogd");
            Page other = page.context().newPage();
            other.navigate(page.url().replaceAll("/members/.*", "/login"));
            other.locator("[id$=code]")
                    .fill(nl.sekswerkplatform.web.testing.RunningPlatform.codeOf(meeting.secretary()));
            other.locator("main form .button").first().click();
            other.waitForURL(url -> !url.contains("/login"));
            other.close();
            assertThat(page.locator(".kept")).containsText(SAVED);
            assertEquals("Getypt na het uitloggen.", stored());
        }
    }

    @Test
    void isSavedByItsButtonsWithoutScript() {
        try (Visitor secretary = Visitor.withoutScript().signsIn(meeting.secretary())) {
            Page page = secretary.opens(meeting.item());
            page.getByLabel("Samenvatting").fill("Zonder script.");
            page.locator("[id='item:save']").click();
            assertThat(page.locator(".kept")).hasText("Opgeslagen.");
            assertEquals("Zonder script.", stored());
            page.getByLabel("Samenvatting").fill("Zonder script, tweede keer.");
            page.locator("[id='item:saveAndReturn']").click();
            page.waitForURL("**" + meeting.write());
            assertEquals("Zonder script, tweede keer.", stored());
        }
    }

    @Test
    void tellsWhoTypesOnThatItIsWithTheGroups() {
        MinutedMeeting gone = MinutedMeeting.drafted("Die intussen weg is", "Klaar.");
        try (Visitor secretary = Visitor.onPhone().signsIn(gone.secretary())) {
            Page page = secretary.opens(gone.item());
            gone.offers(null);
            page.getByLabel("Samenvatting").fill("Te laat getypt.");
            assertThat(page.locator(".kept")).containsText("ligt bij de groepen");
            assertThat(page.getByLabel("Samenvatting")).hasValue("Te laat getypt.");
            assertThat(secretary.opens(gone.item()).locator("main")).containsText("Hier kun je nu niets schrijven");
        }
    }

    private static String stored() {
        return Contents.one("select i.summary from minutes_item i join minutes_version v on v.id = i.version_id join"
                + " minutes m on m.id = v.minutes_id where m.meeting_number = " + meeting.number());
    }
}
