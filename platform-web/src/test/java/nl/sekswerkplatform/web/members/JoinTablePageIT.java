package nl.sekswerkplatform.web.members;

import static com.microsoft.playwright.assertions.PlaywrightAssertions.assertThat;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertNotEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import com.microsoft.playwright.Locator;
import com.microsoft.playwright.Page;
import java.util.List;
import nl.sekswerkplatform.codes.Code;
import nl.sekswerkplatform.web.testing.Cards;
import nl.sekswerkplatform.web.testing.Visitor;
import org.junit.jupiter.api.Test;

class JoinTablePageIT {
    @Test
    void exchangesACardForACodeThatSignsInWithoutScriptOrCookie() throws Exception {
        Code card = Cards.draw();
        try (Visitor visitor = Visitor.withoutScript()) {
            Page page = visitor.opens("/join");
            type(page, "card", card.printed());
            String code = page.locator(".code").innerText().replaceAll("\\s+", " ");
            visitor.findsNoSidewaysScroll();
            assertFalse(page.url().matches(".*\\d{4}.*\\d{4}.*") || page.title().contains(code));
            type(page, "lastFour", code.substring(code.length() - 4));
            String recovery = page.locator(".code").innerText().replaceAll("\\s+", " ");
            assertNotEquals(code, recovery);
            assertThat(page.locator("main")).containsText("herstelcode");
            visitor.findsNoSidewaysScroll();
            type(page, "lastFour", recovery.substring(recovery.length() - 4));
            assertThat(page.locator("[role=status]")).containsText("Je plaats aan tafel is klaar");
            assertEquals(List.of(), visitor.cookies());
            type(page, "code", code);
            assertThat(page.locator("h1")).hasText("Mijn plaats aan tafel");
            assertThat(page.locator("main")).containsText("Ons huis");
        }
    }

    @Test
    void showsTheSameCodeAfterAReloadAndGoesOnAfterAMistake() throws Exception {
        Code card = Cards.draw();
        try (Visitor visitor = Visitor.onPhone()) {
            Page page = visitor.opens("/join");
            type(page, "card", card.printed());
            String code = page.locator(".code").innerText();
            page.reload();
            assertEquals(code, page.locator(".code").innerText());
            type(page, "lastFour", "0000".equals(code.substring(code.length() - 4)) ? "1111" : "0000");
            assertThat(page.locator(".error")).containsText("niet de laatste vier cijfers");
            assertEquals(code, page.locator(".code").innerText());
            type(page, "lastFour", code.substring(code.length() - 4));
            String recovery = page.locator(".code").innerText();
            page.reload();
            assertEquals(recovery, page.locator(".code").innerText());
            type(page, "lastFour", code.substring(code.length() - 4));
            assertThat(page.locator(".error")).containsText("niet de laatste vier cijfers");
            type(page, "lastFour", recovery.substring(recovery.length() - 4));
            assertThat(page.locator("[role=status]")).isVisible();
        }
    }

    @Test
    void takesACardOnce() throws Exception {
        Code card = Cards.draw();
        try (Visitor first = Visitor.withoutScript();
                Visitor second = Visitor.withoutScript()) {
            Page hers = first.opens("/join");
            Page his = second.opens("/join");
            type(hers, "card", card.printed());
            type(his, "card", card.printed());
            goOn(hers);
            goOn(hers);
            assertThat(hers.locator("[role=status]")).isVisible();
            goOn(his);
            goOn(his);
            assertThat(his.locator(".field .error")).containsText("kennen we niet");
        }
    }

    @Test
    void saysWhatIsWrongWithWhatWasTypedAndKeepsIt() {
        try (Visitor visitor = Visitor.withoutScript()) {
            Page page = visitor.opens("/join");
            type(page, "card", "1234 5678");
            assertThat(page.locator(".error")).containsText("Er ontbreken cijfers");
            assertThat(field(page, "card")).hasValue("1234 5678");
        }
    }

    @Test
    void isFitForEveryone() {
        try (Visitor visitor = Visitor.onPhone()) {
            visitor.opens("/join");
            visitor.findsThePageFit();
            visitor.findsThePageLight(3, 24_000);
        }
    }

    @Test
    void takesNoBatchThatIsNotSignedByItsGroup() throws Exception {
        assertEquals(422, Cards.handIn("{}").statusCode());
        var unsigned = Cards.handIn("x".repeat(200_000));
        assertTrue(unsigned.statusCode() == 413 && unsigned.body().contains("Too large"));
    }

    private static void goOn(Page page) {
        String code = page.locator(".code").innerText();
        type(page, "lastFour", code.substring(code.length() - 4));
    }

    private static void type(Page page, String field, String text) {
        field(page, field).fill(text);
        page.locator("main form input[type=submit]").click();
    }

    private static Locator field(Page page, String name) {
        return page.locator("[id$=':" + name + "']");
    }
}
