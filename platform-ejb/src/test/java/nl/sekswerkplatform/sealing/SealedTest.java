package nl.sekswerkplatform.sealing;

import static org.junit.jupiter.api.Assertions.assertArrayEquals;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertNotEquals;
import static org.junit.jupiter.api.Assertions.assertThrows;

import java.nio.ByteBuffer;
import java.nio.charset.StandardCharsets;
import java.security.SecureRandom;
import java.util.Arrays;
import java.util.HashSet;
import javax.crypto.Cipher;
import javax.crypto.spec.GCMParameterSpec;
import javax.crypto.spec.SecretKeySpec;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.MethodSource;
import org.junit.jupiter.params.provider.ValueSource;

class SealedTest {
    private static final SecureRandom RANDOM = new SecureRandom();
    private static final SealLabel LABEL = new SealLabel("input.text", "7f3a");

    private final ContentKey key = ContentKey.random(RANDOM);
    private final WrappingKey wrappingKey = new WrappingKey(new byte[32]);

    @ParameterizedTest
    @ValueSource(strings = {"", "a", "Ik wil iets zeggen.", "Ștefan, ръка, 😀"})
    void opensTextAsItWas(String text) {
        assertEquals(text, Sealed.text(text, key, LABEL).openText(key, LABEL));
    }

    @ParameterizedTest
    @CsvSource({"0, 285", "1, 285", "252, 285", "253, 541", "508, 541", "509, 797", "5000, 5149"})
    void tellsLittleOfTheLength(int length, int stored) {
        var plain = new byte[length];
        Arrays.fill(plain, (byte) 1);
        var sealed = Sealed.bytes(plain, key, LABEL);
        assertEquals(stored, sealed.stored().length);
        assertArrayEquals(plain, sealed.openBytes(key, LABEL));
    }

    @ParameterizedTest
    @CsvSource({"0, 16669", "1, 16669", "16384, 16669", "16385, 33053", "32768, 33053"})
    void tellsNothingOfTheLengthWithinAStep(int length, int stored) {
        String plain = "a".repeat(length);
        var sealed = Sealed.text(plain, 16_384, key, LABEL);
        assertEquals(stored, sealed.stored().length);
        assertEquals(plain, sealed.openText(key, LABEL));
    }

    @ParameterizedTest
    @CsvSource({"input.text, 7f3b", "input.note, 7f3a", "input.text7, f3a", "'', input.text7f3a"})
    void doesNotOpenUnderAnotherLabel(String what, String row) {
        var sealed = Sealed.text("text", key, LABEL);
        assertThrows(SealBroken.class, () -> sealed.openText(key, new SealLabel(what, row)));
    }

    @Test
    void doesNotOpenUnderAnotherKey() {
        var sealed = Sealed.text("text", key, LABEL);
        assertThrows(SealBroken.class, () -> sealed.openText(ContentKey.random(RANDOM), LABEL));
    }

    @Test
    void doesNotOpenWithAnyByteChanged() {
        var stored = Sealed.text("text", key, LABEL).stored();
        for (int i = 0; i < stored.length; i++) {
            var changed = stored.clone();
            changed[i] ^= 1;
            assertThrows(SealBroken.class, () -> new Sealed(changed).openBytes(key, LABEL), "byte " + i);
        }
    }

    @Test
    void doesNotOpenWhenCutOff() {
        var stored = Sealed.text("text", key, LABEL).stored();
        for (int length = 0; length < stored.length; length++) {
            var cut = Arrays.copyOf(stored, length);
            assertThrows(SealBroken.class, () -> new Sealed(cut).openBytes(key, LABEL), "length " + length);
        }
    }

    @ParameterizedTest
    @CsvSource({"256, -1", "256, 253", "256, 2147483647", "3, 0", "0, 0", "255, 1"})
    void doesNotOpenWhatWasNotPaddedHere(int size, int length) {
        var padded = new byte[size];
        if (size >= 4) {
            ByteBuffer.wrap(padded).putInt(length);
        }
        var sealed = new Sealed(key.gcm().seal(padded, LABEL.bytes("sealed")));
        assertThrows(SealBroken.class, () -> sealed.openBytes(key, LABEL));
    }

    @Test
    void neverUsesANonceTwice() {
        var nonces = new HashSet<ByteBuffer>();
        for (int i = 0; i < 2000; i++) {
            nonces.add(ByteBuffer.wrap(Sealed.text("same", key, LABEL).stored(), 1, 12)
                    .slice());
        }
        assertEquals(2000, nonces.size());
    }

    /** Opened with the JDK alone, by what the documentation says. */
    @Test
    void hasTheDocumentedForm() throws Exception {
        var bytes = new byte[32];
        Arrays.fill(bytes, (byte) 3);
        var known = ContentKey.unwrap(wrappingKey.wrap(bytes, LABEL), wrappingKey, LABEL);
        var stored = Sealed.text("hallo", known, LABEL).stored();
        var cipher = Cipher.getInstance("AES/GCM/NoPadding");
        cipher.init(
                Cipher.DECRYPT_MODE,
                new SecretKeySpec(bytes, "AES"),
                new GCMParameterSpec(128, Arrays.copyOfRange(stored, 1, 13)));
        cipher.updateAAD("\0\0\0\6sealed\0\0\0\12input.text\0\0\0\0047f3a".getBytes(StandardCharsets.US_ASCII));
        var padded = cipher.doFinal(stored, 13, stored.length - 13);
        assertEquals(1, stored[0]);
        assertArrayEquals(Arrays.copyOf("\0\0\0\5hallo".getBytes(StandardCharsets.US_ASCII), 256), padded);
    }

    @Test
    void isEqualByContentAndCannotBeChangedFromOutside() {
        var sealed = Sealed.text("text", key, LABEL);
        var same = new Sealed(sealed.stored());
        assertEquals(sealed, same);
        assertEquals(sealed.hashCode(), same.hashCode());
        sealed.stored()[20] ^= 1;
        assertEquals("text", sealed.openText(key, LABEL));
        assertNotEquals(sealed, Sealed.text("text", key, LABEL));
        assertEquals("Sealed[285 bytes]", sealed.toString());
    }

    @Test
    void opensAfterTheKeyWasWrappedAndStored() {
        var sealed = Sealed.text("text", key, LABEL);
        var wrapped = key.wrapFor(wrappingKey, LABEL);
        assertEquals(61, wrapped.length);
        assertEquals("text", sealed.openText(ContentKey.unwrap(wrapped, wrappingKey, LABEL), LABEL));
    }

    @Test
    void doesNotUnwrapForAnyoneElse() {
        var wrapped = key.wrapFor(wrappingKey, LABEL);
        var other = new byte[32];
        other[31] = 1;
        assertThrows(SealBroken.class, () -> ContentKey.unwrap(wrapped, new WrappingKey(other), LABEL));
        var otherRow = new SealLabel("input.text", "7f3b");
        assertThrows(SealBroken.class, () -> ContentKey.unwrap(wrapped, wrappingKey, otherRow));
    }

    @Test
    void doesNotTakeAnotherSecretForAContentKey() {
        var wrapped = wrappingKey.wrap(new byte[16], LABEL);
        assertThrows(SealBroken.class, () -> ContentKey.unwrap(wrapped, wrappingKey, LABEL));
    }

    @Test
    void wrapsASecretOfAnyLength() {
        var secret = "seven words".getBytes(StandardCharsets.UTF_8);
        assertArrayEquals(secret, wrappingKey.unwrap(wrappingKey.wrap(secret, LABEL), LABEL));
    }

    @Test
    void doesNotOpenAWrappedSecretAsSealed() {
        var bytes = new byte[32];
        var content = ContentKey.unwrap(wrappingKey.wrap(bytes, LABEL), wrappingKey, LABEL);
        var wrapped = new Sealed(wrappingKey.wrap(new byte[256], LABEL));
        assertThrows(SealBroken.class, () -> wrapped.openBytes(content, LABEL));
    }

    @ParameterizedTest
    @ValueSource(ints = {0, 16, 31, 33})
    void needsAKeyOf32Bytes(int length) {
        assertThrows(IllegalArgumentException.class, () -> new WrappingKey(new byte[length]));
    }

    @Test
    void keepsKeysOutOfLogs() {
        assertEquals("ContentKey[hidden]", key.toString());
        assertEquals("WrappingKey[hidden]", wrappingKey.toString());
        assertFalse(new SealBroken().toString().contains("7f3a"));
    }

    @Test
    void drawsAnotherContentKeyEachTime() {
        assertFalse(key.gcm().equals(ContentKey.random(RANDOM).gcm()));
        assertFalse(Arrays.equals(new byte[32], key.gcm().bytes()));
    }

    @ParameterizedTest
    @MethodSource("pairsThatCouldRunTogether")
    void readsNoTwoLabelsAlike(SealLabel one, SealLabel other) {
        assertFalse(Arrays.equals(one.bytes("sealed"), other.bytes("sealed")));
    }

    static Object[][] pairsThatCouldRunTogether() {
        return new Object[][] {
            {new SealLabel("ab", "c"), new SealLabel("a", "bc")},
            {new SealLabel("", "abc"), new SealLabel("abc", "")},
            {new SealLabel("a\0", "b"), new SealLabel("a", "\0b")},
        };
    }
}
