package nl.sekswerkplatform.shared;

import static org.junit.jupiter.api.Assertions.assertArrayEquals;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertNotEquals;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.util.Arrays;
import nl.sekswerkplatform.codes.CardHash;
import nl.sekswerkplatform.sealing.LookupId;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class DigestTest {
    private static final String HEX = "fe".repeat(31) + "3f";

    @Test
    void isEqualByContent() {
        assertEquals(Digest.ofHex(HEX), Digest.ofHex(HEX.toUpperCase()));
        assertEquals(Digest.ofHex(HEX).hashCode(), Digest.ofHex(HEX).hashCode());
        assertNotEquals(Digest.ofHex(HEX), Digest.ofHex("fe".repeat(32)));
        assertNotEquals(
                Digest.ofHex(HEX).hashCode(), Digest.ofHex("fe".repeat(32)).hashCode());
    }

    @Test
    void comesBackFromEachOfItsForms() {
        var digest = Digest.ofHex(HEX);
        assertEquals(HEX, digest.hex());
        assertEquals(43, digest.base64Url().length());
        assertFalse(digest.base64Url().matches(".*[+/=].*"));
        assertEquals(digest, Digest.ofBase64Url(digest.base64Url()));
        assertEquals(digest, new Digest(digest.bytes()));
    }

    @Test
    void cannotBeChangedFromOutside() {
        var bytes = new byte[32];
        var digest = new Digest(bytes);
        bytes[0] = 1;
        digest.bytes()[1] = 1;
        assertArrayEquals(new byte[32], digest.bytes());
    }

    @Test
    void sortsAsUnsignedBytes() {
        var low = Digest.ofHex("01" + "00".repeat(31));
        var high = Digest.ofHex("ff" + "00".repeat(31));
        assertTrue(low.compareTo(high) < 0);
        assertTrue(high.compareTo(low) > 0);
        assertTrue(new CardHash(high).compareTo(new CardHash(low)) > 0);
    }

    @ParameterizedTest
    @ValueSource(ints = {0, 31, 33, 64})
    void refusesAnyOtherLength(int length) {
        var bytes = new byte[length];
        assertThrows(IllegalArgumentException.class, () -> new Digest(bytes));
    }

    @Test
    void showsNothingWhenPrinted() {
        var digest = Digest.ofHex(HEX);
        for (Object shown : Arrays.asList(digest, new Nullifier(digest), new LookupId(digest), new CardHash(digest))) {
            assertFalse(shown.toString().contains("fe"), shown.toString());
            assertTrue(shown.toString().contains("hidden"), shown.toString());
        }
    }
}
