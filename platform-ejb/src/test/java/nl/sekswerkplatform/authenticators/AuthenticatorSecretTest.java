package nl.sekswerkplatform.authenticators;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertNull;
import static org.junit.jupiter.api.Assertions.assertThrows;

import java.nio.charset.StandardCharsets;
import java.time.Clock;
import java.time.Instant;
import java.time.ZoneOffset;
import java.util.OptionalLong;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

class AuthenticatorSecretTest {
    private final AuthenticatorSecret secret =
            new AuthenticatorSecret("12345678901234567890".getBytes(StandardCharsets.US_ASCII));

    /** The number of step 1 (seconds 30 to 59) is taken in the step before and the one after, and in no other. */
    @ParameterizedTest
    @CsvSource({"0, true", "29, true", "30, true", "59, true", "60, true", "89, true", "90, false", "120, false"})
    void takesANumberInItsHalfMinuteAndThoseBesideIt(long second, boolean taken) {
        OptionalLong expected = taken ? OptionalLong.of(1) : OptionalLong.empty();
        assertEquals(expected, secret.stepOf(new OneTimeNumber("287082"), at(second)));
    }

    @Test
    void refusesAnotherNumber() {
        assertEquals(OptionalLong.empty(), secret.stepOf(new OneTimeNumber("287083"), at(30)));
    }

    @Test
    void showsWhatAnAppWould() {
        assertEquals(new OneTimeNumber("287082"), secret.number(at(59)));
    }

    @Test
    void isPrintedAsAppsReadIt() {
        assertEquals("GEZD GNBV GY3T QOJQ GEZD GNBV GY3T QOJQ", secret.printed());
        assertEquals("otpauth://totp/Ons%20overleg?secret=GEZDGNBVGY3TQOJQGEZDGNBVGY3TQOJQ", secret.uri("Ons overleg"));
    }

    @ParameterizedTest
    @ValueSource(strings = {"12345", "1234567", "12345a", "een"})
    void readsNothingElseAsANumber(String typed) {
        assertThrows(NumberMistyped.class, () -> OneTimeNumber.parse(typed));
    }

    @Test
    void readsWhatAPersonTypes() {
        assertEquals(new OneTimeNumber("028708"), OneTimeNumber.parse(" 028 708 "));
        assertNull(OneTimeNumber.parse("  "));
        assertNull(OneTimeNumber.parse(null));
    }

    @Test
    void isInNoLog() {
        assertFalse(secret.toString().contains("GEZD"));
        assertFalse(new OneTimeNumber("287082").toString().contains("287082"));
    }

    private static Clock at(long second) {
        return Clock.fixed(Instant.ofEpochSecond(second), ZoneOffset.UTC);
    }
}
