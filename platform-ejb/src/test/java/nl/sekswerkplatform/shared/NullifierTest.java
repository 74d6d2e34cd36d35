package nl.sekswerkplatform.shared;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertNotEquals;
import static org.junit.jupiter.api.Assertions.assertThrows;

import java.util.Arrays;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class NullifierTest {
    private final byte[] secret = new byte[32];

    /** Worked out apart from this code, in Python. */
    @Test
    void agreesWithAnotherImplementation() {
        Arrays.fill(secret, (byte) 9);
        var nullifier = Nullifier.of(secret, "ballot", "meeting/12");
        assertEquals("8a28acc3297ec25e9b5eadf626b13eff1a0ae992e21847c3af9f02355b231972", nullifier.hex());
    }

    @Test
    void isTheSameForTheSameMemberKindAndSubject() {
        var one = Nullifier.of(secret, "ballot", "12");
        var again = Nullifier.of(new byte[32], "ballot", "12");
        assertEquals(one, again);
        assertEquals(one.hashCode(), again.hashCode());
        assertEquals(one, Nullifier.ofStored(one.bytes()));
        assertEquals(one.digest(), Digest.ofBase64Url(one.base64Url()));
    }

    @Test
    void isAnotherForAnotherMember() {
        var other = new byte[32];
        other[31] = 1;
        assertNotEquals(Nullifier.of(secret, "ballot", "12"), Nullifier.of(other, "ballot", "12"));
    }

    @ParameterizedTest
    @CsvSource({"ballo, t12", "ballot1, 2", "'', ballot12", "ballot12, ''", "ballot, 13", "Ballot, 12"})
    void isAnotherForAnotherActThatLooksAlike(String kind, String subject) {
        assertNotEquals(Nullifier.of(secret, "ballot", "12"), Nullifier.of(secret, kind, subject));
    }

    @Test
    void doesNotConfuseZeroBytes() {
        assertNotEquals(Nullifier.of(secret, "a\0b", "c"), Nullifier.of(secret, "a", "b\0c"));
    }

    @Test
    void needsALongSecret() {
        assertThrows(IllegalArgumentException.class, () -> Nullifier.of(new byte[31], "ballot", "12"));
    }
}
