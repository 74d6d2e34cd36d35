package nl.sekswerkplatform.transparency;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertNotEquals;
import static org.junit.jupiter.api.Assertions.assertThrows;

import jakarta.json.JsonString;
import java.security.SecureRandom;
import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class DisclosureTest {
    private final SecureRandom random = new SecureRandom();

    @ParameterizedTest
    @CsvSource({
        "WyIyR0xDNDJzS1F2ZUNmR2ZyeU5STjl3IiwgImdpdmVuX25hbWUiLCAiSm9obiJd, jsu9yVulwQQlhFlM_3JlzMaSFzglhQG0DpfayQwLUK4",
        "WyJsa2x4RjVqTVlsR1RQVW92TU5JdkNBIiwgIkZSIl0, w0I8EKcdCtUPkGCNUrfwVp2xEgNjtoIDlOxc9-PlOhs"
    })
    void digestsAsTheExamplesOfRfc9901(String disclosure, String digest) {
        assertEquals(digest, new Disclosure(disclosure).digest());
    }

    @Test
    void opensToTheNameAndTheValue() {
        var disclosure = Disclosure.of("text", "Veilig werken: café \"De Brug\"", random);

        assertEquals("text", disclosure.name());
        assertEquals("Veilig werken: café \"De Brug\"", ((JsonString) disclosure.value()).getString());
    }

    @Test
    void keepsListsMapsNumbersAndTruth() {
        var value = List.of(Map.of("group", "police", "minutes", 15, "share", 0.25, "seated", true));

        assertEquals(
                1, Disclosure.of("shares", value, random).value().asJsonArray().size());
        assertEquals(
                "[{\"minutes\":15}]",
                Disclosure.of("shares", List.of(Map.of("minutes", 15)), random)
                        .value()
                        .toString());
    }

    @Test
    void hidesEqualValuesBehindDifferentDigests() {
        assertNotEquals(
                Disclosure.of("stance", "FOR", random).digest(),
                Disclosure.of("stance", "FOR", random).digest());
    }

    @Test
    void refusesAValueWithoutAFixedForm() {
        assertThrows(IllegalArgumentException.class, () -> Disclosure.of("day", LocalDate.of(2026, 11, 12), random));
    }
}
