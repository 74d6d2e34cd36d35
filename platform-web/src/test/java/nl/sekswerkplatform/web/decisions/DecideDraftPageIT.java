package nl.sekswerkplatform.web.decisions;

import static com.microsoft.playwright.assertions.PlaywrightAssertions.assertThat;
import static org.junit.jupiter.api.Assertions.assertEquals;

import com.microsoft.playwright.Page;
import java.util.regex.Pattern;
import nl.sekswerkplatform.web.testing.Visitor;
import org.junit.jupiter.api.Test;

class DecideDraftPageIT {
    private static final Pattern PREVIEW = Pattern.compile(".*/members/decisions/draft/.*");
    private static final Pattern PUBLISHED = Pattern.compile(".*/decisions/\\d{4}-\\d{3}$");

    @Test
    void showsAllErrorsAtOnceNextToTheirFields() {
        try (Visitor publisher = Visitor.ofGroup("municipality")) {
            Page page = publisher.opens("/members/decisions/decide");
            publisher.findsNoBarrier();
            page.locator("[id='decide:save']").click();
            assertThat(page.locator(".field .error")).hasCount(6);
        }
    }

    @Test
    void cannotDepartFromTheAdviceOrAGroupInSilence() {
        try (Visitor publisher = Visitor.ofGroup("municipality")) {
            Page page = writes(publisher, "Zonder uitleg");
            page.locator("[id='decide:response']").selectOption("PARTLY");
            page.locator("[id='decide:answer-residents-1']").selectOption("NOT_FOLLOWED");
            page.locator("[id='decide:save']").click();
            publish(page);
            assertThat(page.locator("main")).containsText("Zonder uitleg kan het besluit niet worden gepubliceerd");
            change(page, "responseReasons", "De raad stelde dit als grens.");
            publish(page);
            assertThat(page.locator("main")).containsText("Zonder uitleg kan het besluit niet worden gepubliceerd");
            change(page, "reasons-residents-1", "Dit leggen wij na een jaar opnieuw voor.");
            publish(page);
            assertThat(page).hasURL(PUBLISHED);
            assertThat(page.locator("main")).containsText("De raad stelde dit als grens.");
            assertThat(page.locator("main")).containsText("Dit leggen wij na een jaar opnieuw voor.");
        }
    }

    @Test
    void keepsWhatWasTypedWhenAFollowUpIsRefused() {
        try (Visitor publisher = Visitor.ofGroup("municipality")) {
            Page page = writes(publisher, "Actie zonder datum");
            page.locator("[id='decide:followUpText3']").fill("Werkwijze aanpassen");
            page.locator("[id='decide:followUpOwner3']").selectOption("support");
            page.locator("[id='decide:save']").click();
            assertThat(page.locator("[id='decide:followUpText1']")).hasValue("Werkwijze aanpassen");
            assertThat(page.locator("[id='decide:title']")).hasValue("Actie zonder datum");
            page.locator("[id='decide:followUpDue1']").fill("2023-12-01");
            page.locator("[id='decide:save']").click();
            assertThat(page).hasURL(PREVIEW);
        }
    }

    @Test
    void publishesOnceAndTellsTheThreadToEveryone() {
        try (Visitor publisher = Visitor.ofGroup("municipality");
                Visitor anyone = Visitor.onPhone()) {
            Page page = writes(publisher, "Eén keer");
            page.locator("[id='decide:minutes']").selectOption("1/2");
            page.locator("[id='decide:response']").selectOption("FOLLOWED");
            page.locator("[id='decide:save']").click();
            String preview = page.url().replaceAll("^https?://[^/]+", "");
            page.locator("[id='publish:send']").click();
            assertThat(page.locator("main")).containsText("zet hier een vinkje");
            publish(page);
            String published = page.url().replaceAll("^https?://[^/]+", "");
            publisher.opens(preview);
            assertThat(page.locator("[id='publish:send']")).hasCount(0);
            Page seen = anyone.opens(published);
            anyone.findsThePageFit();
            assertThat(seen.locator(".thread")).containsText("Voorwaarden voor thuiswerken");
            anyone.keepsPicture("decision-phone");
        }
    }

    @Test
    void isClosedToOtherGroups() {
        try (Visitor resident = Visitor.ofGroup("residents")) {
            Page page = resident.opens("/members/decisions/decide");
            assertThat(page.locator("[id='decide:save']")).hasCount(0);
            resident.opens("/members/decisions/draft/no-draft");
            assertEquals(404, resident.status());
        }
    }

    static Page writes(Visitor publisher, String title) {
        Page page = publisher.opens("/members/decisions/decide");
        page.locator("[id='decide:title']").fill(title);
        page.locator("[id='decide:kind']").selectOption("PILOT");
        page.locator("[id='decide:text']").fill("Inschrijven blijft nodig.");
        page.locator("[id='decide:reasons']").fill("Zo blijft toezicht mogelijk.");
        page.locator("[id='decide:by']").fill("College van B en W");
        page.locator("[id='decide:date']").fill("2023-11-03");
        return page;
    }

    static void publish(Page page) {
        page.waitForURL(PREVIEW);
        page.locator("[id='publish:checked']").check();
        page.locator("[id='publish:send']").click();
    }

    private static void change(Page page, String field, String text) {
        page.locator("a[href*='/members/decisions/decide/']").click();
        page.locator("[id='decide:" + field + "']").fill(text);
        page.locator("[id='decide:save']").click();
    }
}
