package nl.sekswerkplatform.web.input;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.nio.charset.StandardCharsets;
import java.security.SecureRandom;
import java.util.Base64;
import nl.sekswerkplatform.input.FormToken;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class PaddedPagesTest {
    private final SecureRandom random = new SecureRandom();

    @ParameterizedTest
    @CsvSource({"0, 8192", "1, 8192", "8191, 8192", "8192, 8192", "8193, 16384"})
    void fillsAPageUpToTheNextStep(int length, int padded) {
        assertEquals(padded, PaddedPages.padded(new byte[length], PaddedPages.STEP).length);
    }

    @Test
    void addsNothingButBlanks() {
        var padded = new String(
                PaddedPages.padded("<p>é</p>".getBytes(StandardCharsets.UTF_8), PaddedPages.STEP),
                StandardCharsets.UTF_8);

        assertTrue(padded.startsWith("<p>é</p>"));
        assertEquals("<p>é</p>", padded.strip());
    }

    private FormToken token() {
        var bytes = new byte[68];
        random.nextBytes(bytes);
        return new FormToken(Base64.getUrlEncoder().withoutPadding().encodeToString(bytes));
    }

    @Test
    void givesACopyOfTheFormAnotherNumberAndNothingElse() {
        var first = token();
        var second = token();
        String page = "<input type=\"hidden\" name=\"form\" value=\"%s\"/><p>é</p>";
        byte[] ready = page.formatted(first.value()).getBytes(StandardCharsets.UTF_8);

        byte[] copy = ReadyForms.withNumber(ready, second);

        assertEquals(page.formatted(second.value()), new String(copy, StandardCharsets.UTF_8));
        assertEquals(page.formatted(first.value()), new String(ready, StandardCharsets.UTF_8));
    }
}
