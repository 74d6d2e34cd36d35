package nl.sekswerkplatform.web.meetings;

import static com.microsoft.playwright.assertions.PlaywrightAssertions.assertThat;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;

import com.microsoft.playwright.Page;
import com.microsoft.playwright.options.Media;
import java.util.List;
import java.util.Map;
import nl.sekswerkplatform.web.testing.Caller;
import nl.sekswerkplatform.web.testing.CityDay;
import nl.sekswerkplatform.web.testing.Visitor;
import org.junit.jupiter.api.Test;

class InviteMeetingPageIT {
    private static final String PLACE = "Buurthuis De Hoek, zaal 2";

    @Test
    void tellsMembersThePlaceAndHowToTakePartFromElsewhere() {
        String meeting = planned(30);
        try (Visitor member = Visitor.ofGroup("police")) {
            Page page = member.opens("/members/meetings/invite/" + meeting);
            page.context().grantPermissions(List.of("clipboard-read", "clipboard-write"));
            assertThat(page.locator("#members")).containsText("Waar: " + PLACE);
            assertThat(page.locator("#members")).containsText("/members/sittings/follow/" + meeting);
            assertThat(page.locator("#everyone")).not().containsText("De Hoek");
            page.locator("[data-copies=members]").click();
            assertThat(page.locator("[data-copied]")).hasText("De tekst is gekopieerd.");
            assertEquals(page.locator("#members").textContent(), page.evaluate("() => navigator.clipboard.readText()"));
            member.findsNoBarrier();
            page.emulateMedia(new Page.EmulateMediaOptions().setMedia(Media.PRINT));
            assertThat(page.locator("#members")).isVisible();
            assertThat(page.locator("#everyone")).isHidden();
            assertThat(page.locator("[data-copies=members]")).isHidden();
        }
    }

    @Test
    void tellsEveryoneElseAllButThePlace() {
        String meeting = planned(31);
        try (Visitor visitor = Visitor.onPhone()) {
            Page page = visitor.opens("/meetings/" + meeting);
            page.locator("main a[href='/meetings/" + meeting + "/invitation']").click();
            assertThat(page.locator("#everyone")).containsText("Uitnodiging voor: Met een plaats");
            assertThat(page.locator("#everyone")).containsText("Zeg iets zonder account");
            visitor.opens("/meetings/" + meeting + "/invitation");
            visitor.findsThePageFit();
            assertFalse(visitor.source().contains("De Hoek"));
            visitor.opens("/meetings/" + meeting + "/invitation?lang=en");
            assertThat(page.locator("#everyone")).containsText("Invitation to: Met een plaats");
            for (String nothing : List.of("/meetings/1/invitation", "/meetings/999999/invitation")) {
                visitor.opens(nothing);
                assertEquals(404, visitor.status(), nothing);
            }
        }
    }

    private static String planned(int days) {
        return Caller.ofGroup("support")
                .does(
                        "/members/meetings/plan",
                        Map.of(
                                "title",
                                "Met een plaats",
                                "date",
                                CityDay.today().plusDays(days).toString(),
                                "start",
                                "19:00",
                                "place",
                                PLACE))
                .headers()
                .firstValue("Location")
                .orElseThrow()
                .replaceAll(".*/", "");
    }
}
