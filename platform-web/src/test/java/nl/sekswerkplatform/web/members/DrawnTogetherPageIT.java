package nl.sekswerkplatform.web.members;

import static com.microsoft.playwright.assertions.PlaywrightAssertions.assertThat;
import static org.junit.jupiter.api.Assertions.assertEquals;

import com.microsoft.playwright.Locator;
import com.microsoft.playwright.Page;
import com.microsoft.playwright.options.FilePayload;
import java.nio.charset.StandardCharsets;
import java.time.LocalDate;
import java.time.ZoneId;
import java.util.List;
import nl.sekswerkplatform.codes.Code;
import nl.sekswerkplatform.web.testing.Cards;
import nl.sekswerkplatform.web.testing.CityDay;
import nl.sekswerkplatform.web.testing.Visitor;
import org.junit.jupiter.api.Test;

/** A draw from the file to the day on which the accounts begin, in the browsers of all who take part. */
class DrawnTogetherPageIT {
    private static final String FILE = "#file";

    @Test
    void takesAPersonFromHerCardToTheDayOnWhichSheBegins() throws Exception {
        List<Code> cards = Cards.print(18);
        handIn(Cards.signed(cards, LocalDate.now(ZoneId.of("Europe/Amsterdam"))), "18 kaarten voor");
        refusesTheCardBeforeTheLeftoversAreGone(cards.get(0));
        revokesAndConfirms(cards.get(17));
        refusesAWitnessOf("evaluator");
        confirms("police");

        try (Visitor visitor = Visitor.withoutScript()) {
            Page page = visitor.opens("/join");
            send(page, "card", cards.get(17).printed());
            assertThat(page.locator(".error").first()).containsText("kennen we niet");
            send(page, "card", cards.get(0).printed());
            assertThat(page.locator("main")).containsText("begint op dezelfde dag");
            visitor.findsNoSidewaysScroll();
            String code = page.locator(".code").innerText().replaceAll("\\s+", " ");
            send(page, "lastFour", code.substring(code.length() - 4));
            assertThat(page.locator("main")).containsText("Code 2 van 2");
            String recovery = page.locator(".code").innerText();
            send(page, "lastFour", recovery.substring(recovery.length() - 4));
            assertThat(page.locator("[role=status]")).containsText("Je plaats begint op");
            visitor.findsNoSidewaysScroll();
            visitor.opens("/login");
            send(page, "code", code);
            assertThat(page.locator(".error").first()).containsText("Je code is goed. Je plaats begint op");
            visitor.opens("/starting");
            send(page, "code", code);
            assertThat(page.locator("[role=status]")).containsText("Je plaats begint op");
            assertEquals(0, page.locator("main form").count(), "nothing to choose yet");
            assertEquals(List.of(), visitor.cookies());
        }
    }

    @Test
    void saysWhatIsWrongWithAFile() throws Exception {
        String unsigned = Cards.signed(Cards.print(1), null).replaceFirst(",\"signature\":\"[^\"]*\"", "");
        refuses(unsigned, "$.signature");
        refuses("{}", "kijk bij");
        refuses("x".repeat(120_000), "bestand");
        refuses(Cards.signed(Cards.print(1), null).replace("operators", "police"), "handtekening");
        refuses(Cards.signed(Cards.print(3), CityDay.today().plusDays(2)), "te weinig kaarten");
    }

    @Test
    void isCalmAboutAFileThatIsFarTooLarge() {
        try (Visitor visitor = Visitor.withoutScript()) {
            Page page = visitor.opens("/register-cards");
            page.locator(FILE).setInputFiles(payload("x".repeat(900_000)));
            page.locator("main form input[type=submit]").click();
            assertThat(page.locator(".error").first()).containsText("bestand");
        }
    }

    private static void refuses(String content, String because) {
        try (Visitor visitor = Visitor.withoutScript()) {
            Page page = visitor.opens("/register-cards");
            page.locator(FILE).setInputFiles(payload(content));
            page.locator("main form input[type=submit]").click();
            assertThat(page.locator(".error").first()).containsText(because);
        }
    }

    private static void handIn(String batch, String answer) {
        try (Visitor visitor = Visitor.withoutScript()) {
            Page page = visitor.opens("/register-cards");
            page.locator(FILE).setInputFiles(payload(batch));
            page.locator("main form input[type=submit]").click();
            assertThat(page.locator("[role=status]")).containsText(answer);
            visitor.findsNoSidewaysScroll();
        }
    }

    private static void refusesTheCardBeforeTheLeftoversAreGone(Code card) {
        try (Visitor visitor = Visitor.withoutScript()) {
            Page page = visitor.opens("/join");
            send(page, "card", card.printed());
            assertThat(page.locator(".error").first()).containsText("Twee groepen moeten eerst zien");
        }
    }

    private static void refusesAWitnessOf(String observers) {
        try (Visitor visitor = Visitor.ofGroup(observers)) {
            Page page = visitor.opens("/members/admission/leftovers");
            page.locator("[id$=':seen']").check();
            page.locator("[id$=':confirm']").click();
            assertThat(page.locator(".error:not(:empty)").first()).isVisible();
            assertThat(page.locator("[role=status]")).hasCount(0);
        }
    }

    private static void revokesAndConfirms(Code leftover) {
        try (Visitor visitor = Visitor.ofGroup("support")) {
            Page page = visitor.opens("/members/admission/leftovers");
            visitor.findsNoBarrier();
            field(page, "cards").fill(leftover.printed());
            page.locator("[id$=':revoke']").click();
            assertThat(page.locator("[role=status]")).containsText("Vervallen: 1");
            page.locator("[id$=':confirm']").click();
            assertThat(page.locator(".error").first()).containsText("vinkje");
            confirm(page);
        }
    }

    private static void confirms(String group) {
        try (Visitor visitor = Visitor.ofGroup(group)) {
            confirm(visitor.opens("/members/admission/leftovers"));
        }
    }

    private static void confirm(Page page) {
        page.locator("[id$=':seen']").check();
        page.locator("[id$=':confirm']").click();
        assertThat(page.locator("[role=status]")).containsText("Bevestigd namens je groep");
    }

    private static FilePayload payload(String content) {
        return new FilePayload("operators.signed.json", "application/json", content.getBytes(StandardCharsets.UTF_8));
    }

    private static void send(Page page, String field, String text) {
        field(page, field).fill(text);
        page.locator("main form input[type=submit]").click();
    }

    private static Locator field(Page page, String name) {
        return page.locator("[id$=':" + name + "']");
    }
}
