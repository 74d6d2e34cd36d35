package nl.sekswerkplatform.web.input;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.nio.charset.StandardCharsets;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class PaddedPagesTest {
    @ParameterizedTest
    @CsvSource({"0, 8192", "1, 8192", "8191, 8192", "8192, 8192", "8193, 16384"})
    void fillsAPageUpToTheNextStep(int length, int padded) {
        assertEquals(padded, PaddedPages.padded(new byte[length]).length);
    }

    @Test
    void addsNothingButBlanks() {
        var padded =
                new String(PaddedPages.padded("<p>é</p>".getBytes(StandardCharsets.UTF_8)), StandardCharsets.UTF_8);

        assertTrue(padded.startsWith("<p>é</p>"));
        assertEquals("<p>é</p>", padded.strip());
    }
}
