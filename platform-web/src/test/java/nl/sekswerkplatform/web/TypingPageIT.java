package nl.sekswerkplatform.web;

import static com.microsoft.playwright.assertions.PlaywrightAssertions.assertThat;
import static org.junit.jupiter.api.Assertions.assertTrue;

import com.microsoft.playwright.Locator;
import com.microsoft.playwright.Page;
import java.security.SecureRandom;
import java.util.ArrayList;
import java.util.List;
import nl.sekswerkplatform.codes.Code;
import nl.sekswerkplatform.codes.TypingHelp;
import nl.sekswerkplatform.web.testing.Visitor;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** A code is typed on three pages; on each the one who mistypes it is shown where to look, before anything is asked. */
class TypingPageIT {
    private final Code code = Code.random(new SecureRandom());

    @ParameterizedTest
    @CsvSource({"/receipt, #code", "/login, [id$=':code']", "/join, [id$=':card']", "/recover, [id$=':recovery']"})
    void marksTheGroupThatIsWrong(String address, String field) {
        String[] groups = code.printed().split(" ");
        groups[2] = groups[2].substring(1);
        groups[4] = "12x4";
        String typed = String.join(" ", groups);
        try (Visitor visitor = Visitor.withoutScript()) {
            Page page = visitor.opens(address);
            types(page, field, typed);
            assertThat(page.locator(".groups mark")).hasText(new String[] {groups[2], groups[4]});
            assertThat(page.locator(".groups")).hasText(typed);
            assertThat(page.locator(".error:not(:empty)")).hasCount(1);
            assertThat(page.locator(field)).hasValue(typed);
            assertThat(page.locator(field)).hasAttribute("aria-invalid", "true");
            visitor.findsNoSidewaysScroll();
        }
    }

    @ParameterizedTest
    @CsvSource({"/receipt, #code", "/login, [id$=':code']", "/join, [id$=':card']", "/recover, [id$=':recovery']"})
    void saysWhereToLookFirstWhenOneSlipExplainsIt(String address, String field) {
        String typed = slippedSoThatItCanBeTold();
        TypingHelp help = TypingHelp.of(typed).orElseThrow();
        try (Visitor visitor = Visitor.withoutScript()) {
            Page page = visitor.opens(address);
            types(page, field, typed);
            Locator said = page.locator("main").getByText("Kijk eerst hier naar:");
            assertThat(said).containsText(String.valueOf(help.suspects().get(0)));
            assertThat(page.locator(".groups mark")).hasCount(help.suspects().size());
        }
    }

    @ParameterizedTest
    @CsvSource({"/receipt, #code, Deze code kennen wij niet", "/login, [id$=':code'], kun je niet inloggen"})
    void readsDigitsOfAnyScriptAndAReceiptThatIsPastedWhole(String address, String field, String answer) {
        String wide = code.printed()
                .chars()
                .map(c -> Character.isDigit(c) ? c - '0' + '\uFF10' : c)
                .collect(StringBuilder::new, StringBuilder::appendCodePoint, StringBuilder::append)
                .toString();
        for (String typed : List.of(wide, "Ontvangen. Bewaar deze code: " + code.printed() + " Typ de laatste vier")) {
            try (Visitor visitor = Visitor.withoutScript()) {
                Page page = visitor.opens(address);
                types(page, field, typed);
                assertThat(page.locator("main")).containsText(answer);
                assertThat(page.locator(".groups")).hasCount(0);
            }
        }
    }

    @ParameterizedTest
    @CsvSource({"/receipt, #code", "/login, [id$=':code']", "/join, [id$=':card']", "/recover, [id$=':recovery']"})
    void offersTheDrawnWordThatIsLikeTheWrongOne(String address, String field) {
        List<String> words = new ArrayList<>(code.words());
        words.set(3, words.get(3).substring(0, 2) + words.get(3).substring(3));
        try (Visitor visitor = Visitor.withoutScript()) {
            Page page = visitor.opens(address);
            types(page, field, String.join(" ", words));
            assertThat(page.locator(".groups mark")).hasText(words.get(3));
            assertThat(page.locator("main").getByText("Misschien bedoel je:"))
                    .containsText(code.words().get(3));
        }
    }

    @ParameterizedTest
    @CsvSource({"/receipt, #code", "/login, [id$=':code']"})
    void isFitWhenSomethingIsMistyped(String address, String field) {
        try (Visitor visitor = Visitor.onPhone()) {
            Page page = visitor.opens(address);
            types(page, field, "1234 567 8901 x");
            assertTrue(page.locator(".groups mark").count() > 0);
            visitor.findsNoBarrier();
            visitor.findsNoSidewaysScroll();
        }
    }

    private String slippedSoThatItCanBeTold() {
        for (int place = 0; place < Code.LENGTH; place++) {
            char other = code.digits().charAt(place) == '9' ? '0' : '9';
            String typed =
                    code.digits().substring(0, place) + other + code.digits().substring(place + 1);
            if (TypingHelp.of(typed).filter(help -> !help.suspects().isEmpty()).isPresent()) {
                return typed;
            }
        }
        throw new AssertionError("no slip of this code can be told");
    }

    private static void types(Page page, String field, String typed) {
        page.locator(field).fill(typed);
        page.locator(".actions .button").first().click();
        page.waitForLoadState();
    }
}
