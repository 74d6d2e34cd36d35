package nl.sekswerkplatform.web.input;

import static com.microsoft.playwright.assertions.PlaywrightAssertions.assertThat;
import static org.junit.jupiter.api.Assertions.assertEquals;

import com.microsoft.playwright.Locator;
import com.microsoft.playwright.Page;
import com.microsoft.playwright.options.SelectOption;
import java.util.List;
import java.util.UUID;
import java.util.function.Consumer;
import nl.sekswerkplatform.web.testing.Visitor;
import org.junit.jupiter.api.Test;

class ScreenInputPageIT {
    private final String text = "Er is te weinig licht bij de opvang " + UUID.randomUUID();

    @Test
    void makesPublicWhatTwoGroupsAgreeOn() throws Exception {
        String code = Saying.receiptFor(text);
        judge("support", this::publishes);
        waits(code);
        judge("sex-workers", this::publishes);

        String address = Saying.awaitOut(code);
        try (Visitor reader = Visitor.withoutScript()) {
            assertThat(reader.opens(address).locator(".typed")).hasText(text);
            reader.findsThePageFit();
            assertThat(reader.opens("/inputs").locator("article.card").first()).isVisible();
            assertEquals(1, reader.page().getByText(text).count());
        }
        try (Saying she = Saying.withoutScript().opens("/receipt").asksFor(code)) {
            assertThat(she.page().locator("main strong").first()).hasText("Je inbreng is openbaar.");
            assertEquals(0, she.page().locator("button[value=ask]").count(), "cannot be taken back any more");
        }
    }

    @Test
    void leavesAGapWithItsReasonForWhatTwoGroupsWithhold() throws Exception {
        String code = Saying.receiptFor(text);
        judge("support", page -> withholds(page, "Er staat een bedreiging in."));
        judge("sex-workers", page -> withholds(page, "Er staat een bedreiging in."));

        String address = Saying.awaitOut(code);
        try (Visitor reader = Visitor.withoutScript()) {
            assertThat(reader.opens(address).locator("main")).containsText("Er staat een bedreiging in.");
            assertThat(reader.page().locator("main")).not().containsText(text);
            reader.findsThePageFit();
            assertEquals(0, reader.opens("/inputs").getByText(text).count());
        }
        try (Saying she = Saying.withoutScript().opens("/receipt").asksFor(code)) {
            assertThat(she.page().locator("main")).containsText("Er staat een bedreiging in.");
        }
    }

    @Test
    void leavesWordsOutThatTwoGroupsAgreeToLeaveOut() throws Exception {
        String said = text + " zei Anna, 06 12345678";
        String code = Saying.receiptFor(said);
        try (Visitor screener = Visitor.ofGroup("support")) {
            Page page = new Screening(screener).opens(text);
            assertThat(page.locator(".typed mark")).hasText("06 12345678");
            page.locator("textarea[id$=proposal]").fill("Een ander woord");
            page.locator("[id$=redact]").click();
            assertThat(page.locator("main")).containsText("Laat alleen woorden weg");
            page.locator("textarea[id$=proposal]").fill(text + " zei […]");
            page.locator("[id$=redact]").click();
            page.waitForURL(url -> url.matches(".*/screening(\\?.*)?"));
        }
        try (Visitor screener = Visitor.ofGroup("sex-workers")) {
            Page page = new Screening(screener).opens(text);
            assertThat(page.locator("main del").first()).containsText("Anna");
            screener.findsNoBarrier();
            screener.findsNoSidewaysScroll();
            screener.keepsPicture("redaction");
            page.locator("[id$=agree]").click();
            page.waitForURL(url -> url.matches(".*/screening(\\?.*)?"));
        }
        try (Visitor reader = Visitor.withoutScript()) {
            String address = Saying.awaitOut(code);
            assertThat(reader.opens(address).locator(".typed")).hasText(text + " zei […]");
            assertThat(reader.page().locator("main")).containsText("Screeners lieten woorden weg");
        }
    }

    @Test
    void asksItsWriterBeforeOtherWordsComeOut() throws Exception {
        String code = Saying.receiptFor(text);
        for (String group : List.of("support", "sex-workers")) {
            judge(group, page -> {
                page.locator("textarea[id$=proposal]").fill("Anders: " + text);
                page.locator("[id$=reword]").click();
                page.waitForURL(url -> url.matches(".*/screening(\\?.*)?"));
            });
        }
        try (Saying she = Saying.onPhone().opens("/receipt").asksFor(code)) {
            assertThat(she.page().locator("main ins")).containsText("Anders");
            she.visitor().findsNoBarrier();
            she.visitor().findsNoSidewaysScroll();
            she.visitor().keepsPicture("asked");
            she.presses("agree");
            assertThat(she.page().locator("[role=status]")).hasText("Gedaan.");
        }
        try (Visitor reader = Visitor.withoutScript()) {
            assertThat(reader.opens(Saying.awaitOut(code)).locator(".typed")).hasText("Anders: " + text);
        }
    }

    @Test
    void talksWithItsWriterThroughTheReceipt() {
        String code = Saying.receiptFor(text);
        judge("support", page -> {
            page.locator("textarea[id$=message]").fill("Ben je veilig?");
            page.locator("[id$=help]").check();
            page.locator("[id$=send]").click();
            page.waitForURL(url -> url.matches(".*/screening(\\?.*)?"));
        });
        try (Saying she = Saying.withoutScript().opens("/receipt").asksFor(code)) {
            Page page = she.page();
            assertThat(page.locator("main")).containsText("Ben je veilig?");
            assertThat(page.locator("main")).containsText("Hier krijg je nu hulp");
            page.locator("summary")
                    .filter(new Locator.FilterOptions().setHasText("Iets zeggen"))
                    .click();
            page.locator("#message").fill("Ja, nu wel.");
            she.presses("say");
            assertThat(page.locator("main")).containsText("Ja, nu wel.");
        }
        try (Visitor screener = Visitor.ofGroup("support")) {
            Page page = new Screening(screener).opensQueueWith(text);
            assertThat(Screening.cards(page, text)).containsText("Wacht op antwoord");
        }
    }

    @Test
    void staysOpenWhileTheGroupsDisagree() throws Exception {
        String code = Saying.receiptFor(text);
        judge("support", this::publishes);
        judge("sex-workers", page -> withholds(page, "Het is reclame."));
        try (Visitor screener = Visitor.ofGroup("support")) {
            Page page = new Screening(screener).opensQueueWith(text);
            Locator card = Screening.cards(page, text);
            assertThat(card).containsText("Niet eens");
            assertThat(card).containsText("Het is reclame.");
            screener.findsNoBarrier();
        }
        waits(code);
    }

    @Test
    void asksForAReasonToWithholdAndKeepsTheInputInSight() {
        Saying.receiptFor(text);
        try (Visitor screener = Visitor.ofGroup("support")) {
            Page page = new Screening(screener).opens(text);
            page.locator("[id$=withhold]").click();
            assertThat(page.locator("main")).containsText("Kies een reden");
            assertThat(page.locator(".typed")).hasText(text);
            screener.findsNoBarrier();
            screener.findsNoSidewaysScroll();
            screener.findsNothingForeign();
        }
    }

    @Test
    void saysThatAnInputWasTakenBackMeanwhile() {
        String code = Saying.receiptFor(text);
        try (Visitor screener = Visitor.ofGroup("support")) {
            Page page = new Screening(screener).opens(text);
            try (Saying she = Saying.withoutScript().opens("/receipt").asksFor(code)) {
                she.presses("ask").presses("withdraw");
                assertThat(she.page().locator("h1")).hasText("Ingetrokken");
                assertThat(she.opens("/receipt").asksFor(code).page().locator("h1"))
                        .hasText("Deze code kennen wij niet");
            }
            publishes(page);
            assertThat(page.locator("[role=status]")).containsText("of de schrijver trok het in");
        }
    }

    @Test
    void isNotForOtherGroups() {
        try (Visitor officer = Visitor.ofGroup("police")) {
            officer.opens("/members/input/screening");
            assertEquals(403, officer.status());
        }
    }

    private void judge(String group, Consumer<Page> verdict) {
        try (Visitor screener = Visitor.ofGroup(group)) {
            verdict.accept(new Screening(screener).opens(text));
        }
    }

    private void publishes(Page page) {
        page.locator("[id$=publish]").click();
        page.waitForURL(url -> url.matches(".*/screening(\\?.*)?"));
    }

    private void withholds(Page page, String reason) {
        page.locator("select[id$=reason]").selectOption(new SelectOption().setLabel(reason));
        page.locator("[id$=withhold]").click();
        page.waitForURL(url -> url.matches(".*/screening(\\?.*)?"));
    }

    private static void waits(String code) {
        try (Saying she = Saying.withoutScript().opens("/receipt").asksFor(code)) {
            assertThat(she.page().locator("main strong")).containsText("moeten het nog eens worden");
        }
    }
}
