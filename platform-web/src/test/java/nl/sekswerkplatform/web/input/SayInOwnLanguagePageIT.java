package nl.sekswerkplatform.web.input;

import static com.microsoft.playwright.assertions.PlaywrightAssertions.assertThat;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import com.microsoft.playwright.Locator;
import com.microsoft.playwright.Page;
import java.util.List;
import java.util.Locale;
import java.util.ResourceBundle;
import java.util.UUID;
import nl.sekswerkplatform.codes.Code;
import nl.sekswerkplatform.web.Language;
import nl.sekswerkplatform.web.Texts;
import nl.sekswerkplatform.web.testing.Reader;
import nl.sekswerkplatform.web.testing.Visitor;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;
import org.junit.jupiter.params.provider.ValueSource;

/** Someone who reads no Dutch and no English says something, and comes back. */
class SayInOwnLanguagePageIT {
    private static final int LONG_ENOUGH_TO_TELL = 12;
    private static final ResourceBundle DUTCH = Texts.in(Texts.DUTCH);

    private final String text = "Salut 06 12345678 " + UUID.randomUUID();

    static List<Locale> others() {
        return Language.SAYING.stream()
                .filter(language -> !language.equals(Texts.DUTCH))
                .toList();
    }

    @ParameterizedTest
    @MethodSource("others")
    void meetsNoOtherLanguageOnTheWay(Locale language) {
        try (Saying she = Saying.withoutScript()) {
            String asked = "?lang=" + language.getLanguage();
            she.opens("/input" + asked);
            isAllIn(language, she, "input.write.title");
            she.previews(text);
            isAllIn(language, she, "input.write.look");
            String code = she.sends().receipt();
            isAllIn(language, she, "input.write.received");
            she.confirms(code.endsWith("0000") ? "1111" : "0000");
            isAllIn(language, she, "input.write.received");
            she.confirms(code.substring(code.length() - 4));
            isAllIn(language, she, "input.write.done");
            she.page().locator("main a.button").click();
            she.asksFor("12 34");
            isAllIn(language, she, "input.receipt.title");
            she.asksFor(code);
            isAllIn(language, she, "input.receipt.shown");
            she.presses("ask");
            isAllIn(language, she, "input.receipt.sure");
            she.presses("withdraw");
            isAllIn(language, she, "input.receipt.gone");
            she.opens("/receipt" + asked).asksFor(code);
            isAllIn(language, she, "input.receipt.unknown");
            she.page().locator("footer a").click();
            isAllIn(language, she, "help.help.title");
            assertEquals(List.of(), she.visitor().cookies());
        }
    }

    private static void isAllIn(Locale language, Saying she, String title) {
        Page page = she.page();
        assertThat(page.locator("h1")).hasText(Texts.in(language).getString(title));
        assertThat(page.locator("html")).hasAttribute("lang", language.getLanguage());
        String all = page.locator("body").innerText();
        for (String key : keys()) {
            String dutch = DUTCH.getString(key);
            if (dutch.length() > LONG_ENOUGH_TO_TELL
                    && !Texts.in(language).getString(key).contains(dutch)) {
                assertFalse(all.contains(dutch), () -> title + " has in Dutch: " + dutch);
            }
        }
        she.visitor().findsNoSidewaysScroll();
    }

    /** All that the pages on the way say in any language. */
    private static List<String> keys() {
        return List.of("input", "site", "help", "codes", "shared", "error").stream()
                .map(context -> ResourceBundle.getBundle("texts." + context, Locale.forLanguageTag("ro")))
                .flatMap(texts -> texts.keySet().stream())
                .filter(key -> !DUTCH.getString(key).equals("Meld Misdaad Anoniem"))
                .toList();
    }

    @ParameterizedTest
    @ValueSource(strings = {"nl-NL", "ro-RO", "bg", "hu-HU", "pl", "es-CO", "pt-BR", "en-GB"})
    void findsTheFormInTheLanguageThatHerBrowserPrefers(String preferred) {
        String language = Locale.forLanguageTag(preferred).getLanguage();
        assertTrue(Reader.gets("/input", "Accept-Language", preferred + ",fr;q=0.5")
                .body()
                .contains("<html lang=\"" + language + "\">"));
        assertFalse(Reader.gets("/pilots", "Accept-Language", "ro").body().contains("<html lang=\"ro\">"));
    }

    @Test
    void findsEnglishWhereAPageIsNotInHerLanguageAndHersAgainAfterwards() {
        try (Visitor visitor = Visitor.withoutScript()) {
            Page page = visitor.opens("/help?lang=hu");
            page.locator("main a[href*='/about/anonymity']").click();
            assertThat(page.locator("html")).hasAttribute("lang", "nl");
            page.locator("footer a[href*='/help']").click();
            assertThat(page.locator("html")).hasAttribute("lang", "hu");
        }
        assertTrue(Reader.gets("/about?lang=hu").body().contains("<html lang=\"en\">"));
    }

    @Test
    void keepsWhatSheTypedWhenSheChangesTheLanguage() {
        try (Saying she = Saying.withoutScript().opens("/input?subject=thuiswerken")) {
            Page page = she.page();
            page.locator("#text").fill(text);
            page.locator("[name=as]").selectOption("sex-workers");
            changesTo(page, "ro");
            assertThat(page.locator("h1")).hasText("Spune ceva, fără nume");
            assertThat(page.locator("#text")).hasValue(text);
            assertThat(page.locator("[name=as]")).hasValue("sex-workers");
            assertThat(page.locator("[name=subject]")).hasValue("thuiswerken");
            assertThat(page.locator("[name=as] option:checked")).hasText("Lucrătoare și lucrători sexuali");

            she.presses("preview");
            page.locator("#mark0").selectOption("LEAVE_OUT");
            page.locator("#reword").check();
            changesTo(page, "bg");
            assertThat(page.locator("h1")).hasText("Може ли някой да те познае по това?");
            assertThat(page.locator(".typed")).hasText(text);
            assertThat(page.locator("#mark0")).hasValue("LEAVE_OUT");
            assertThat(page.locator("#reword")).isChecked();
            page.locator("#mark0").selectOption("VAGUER");
            she.presses("soften");
            assertThat(page.locator(".typed")).containsText("[телефонен номер]");

            String code = she.sends().receipt();
            changesTo(page, "hu");
            assertThat(page.locator("h1")).hasText("Megérkezett");
            assertEquals(code, she.receipt());
            she.confirms(code.substring(code.length() - 4));
            changesTo(page, "pl");
            assertThat(page.locator("h1")).hasText("Gotowe");
        }
    }

    @Test
    void keepsWhatSheTypedAtHerReceiptToo() {
        String code = Saying.receiptFor(text);
        try (Saying she = Saying.withoutScript().opens("/receipt")) {
            Page page = she.page();
            page.locator("#code").fill(code);
            changesTo(page, "es");
            assertThat(page.locator("#code")).hasValue(code);
            she.presses("look");
            assertThat(page.locator("h1")).hasText("Así está tu mensaje");
            page.locator("summary")
                    .filter(new Locator.FilterOptions().setHasText("Decir algo"))
                    .click();
            page.locator("#message").fill("todavía no he terminado");
            changesTo(page, "pt");
            assertThat(page.locator("h1")).hasText("Assim está a sua mensagem");
            assertThat(page.locator("#message")).hasValue("todavía no he terminado");
            she.presses("say");
            assertThat(page.locator("main")).containsText("todavía no he terminado");
            assertThat(page.locator("#message")).hasValue("");
            assertTrue(page.content().matches("(?s).*\\d{1,2} de [a-zç]+ de 20\\d\\d.*"), "a day as Portuguese has it");
            changesTo(page, "hu");
            assertTrue(
                    page.content().matches("(?s).*20\\d\\d\\. [a-zíáéüőóú]+ \\d{1,2}\\..*"),
                    "a day as Hungarian has it");
        }
    }

    @ParameterizedTest
    @ValueSource(strings = {"/login code", "/join card", "/starting code", "/recover recovery"})
    void keepsATypedCodeWhenTheLanguageChanges(String place) {
        String address = place.split(" ")[0];
        try (Visitor visitor = Visitor.withoutScript()) {
            Page page = visitor.opens(address);
            Locator field = page.locator("[id$=':" + place.split(" ")[1] + "']");
            field.fill("1234 5678 90");
            page.locator("#language").click();
            assertThat(page.locator("html")).hasAttribute("lang", "en");
            assertThat(field).hasValue("1234 5678 90");
            assertThat(page.locator(".error")).hasCount(0);
            page.locator("#language").click();
            assertThat(page.locator("html")).hasAttribute("lang", "nl");
            assertThat(field).hasValue("1234 5678 90");
        }
    }

    @Test
    void pressesTheButtonOfTheFieldWithEnterAndNoLanguage() {
        try (Saying she = Saying.withoutScript().opens("/receipt?lang=pl")) {
            she.page()
                    .locator("#code")
                    .fill(Code.random(new java.security.SecureRandom()).printed());
            she.page().keyboard().press("Enter");
            assertThat(she.page().locator("h1")).hasText("Nie znamy tego kodu");
        }
    }

    private static void changesTo(Page page, String language) {
        page.locator(".languages [lang=" + language + "]").click();
        assertThat(page.locator("html")).hasAttribute("lang", language);
    }
}
