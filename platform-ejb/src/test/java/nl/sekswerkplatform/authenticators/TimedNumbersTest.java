package nl.sekswerkplatform.authenticators;

import static org.junit.jupiter.api.Assertions.assertEquals;

import java.nio.charset.StandardCharsets;
import java.time.Instant;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class TimedNumbersTest {
    private static final byte[] SECRET = "12345678901234567890".getBytes(StandardCharsets.US_ASCII);

    /** RFC 4226, appendix D. */
    @Test
    void countsAsTheRfcHasIt() {
        List<String> numbers = List.of(
                "755224", "287082", "359152", "969429", "338314", "254676", "287922", "162583", "399871", "520489");
        for (int count = 0; count < numbers.size(); count++) {
            assertEquals(numbers.get(count), TimedNumbers.number(SECRET, count, 6));
        }
    }

    /** RFC 6238, appendix B: those with SHA-1. */
    @ParameterizedTest
    @CsvSource({
        "59, 94287082",
        "1111111109, 07081804",
        "1111111111, 14050471",
        "1234567890, 89005924",
        "2000000000, 69279037",
        "20000000000, 65353130"
    })
    void goesByTheClockAsTheRfcHasIt(long second, String number) {
        assertEquals(number, TimedNumbers.number(SECRET, TimedNumbers.step(Instant.ofEpochSecond(second)), 8));
    }
}
