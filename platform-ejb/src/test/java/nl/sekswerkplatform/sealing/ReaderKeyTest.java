package nl.sekswerkplatform.sealing;

import static org.junit.jupiter.api.Assertions.assertArrayEquals;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.security.SecureRandom;
import java.util.Arrays;
import java.util.HexFormat;
import org.junit.jupiter.api.Test;

/** A content key that is closed for one reader: she opens it, nobody else does, and what we made is HPKE as others know it. */
class ReaderKeyTest {
    private static final SecureRandom RANDOM = new SecureRandom();
    private static final HexFormat HEX = HexFormat.of();
    private static final SealLabel LABEL = new SealLabel("input.reader", "7f3a");

    private final ReaderSecret she = ReaderSecret.random();
    private final ContentKey key = ContentKey.random(RANDOM);

    @Test
    void opensForHerAlone() {
        var closed = key.wrapFor(she.key(), LABEL);
        assertEquals(81, closed.length);
        assertEquals(key.gcm(), ContentKey.unwrap(closed, she, LABEL).gcm());
        assertThrows(SealBroken.class, () -> ContentKey.unwrap(closed, ReaderSecret.random(), LABEL));
        assertThrows(SealBroken.class, () -> ContentKey.unwrap(closed, she, new SealLabel("input.reader", "7f3b")));
        assertThrows(SealBroken.class, () -> ContentKey.unwrap(closed, she, new SealLabel("input.text", "7f3a")));
    }

    @Test
    void doesNotOpenWithAnyByteChangedOrMissing() {
        var closed = key.wrapFor(she.key(), LABEL);
        for (int i = 0; i < closed.length; i++) {
            var changed = closed.clone();
            changed[i] ^= 1;
            assertThrows(SealBroken.class, () -> ContentKey.unwrap(changed, she, LABEL), "byte " + i);
            var cut = Arrays.copyOf(closed, i);
            assertThrows(SealBroken.class, () -> ContentKey.unwrap(cut, she, LABEL), "length " + i);
        }
        var zero = closed.clone();
        Arrays.fill(zero, 1, 33, (byte) 0);
        assertThrows(SealBroken.class, () -> ContentKey.unwrap(zero, she, LABEL), "a key of small order");
    }

    @Test
    void looksDifferentEachTime() {
        assertFalse(Arrays.equals(key.wrapFor(she.key(), LABEL), key.wrapFor(she.key(), LABEL)));
    }

    @Test
    void isKeptWrappedUnderWhatHerCodeGives() {
        var hers = new WrappingKey(new byte[32]);
        var wrapped = she.wrapFor(hers, LABEL);
        var again = ReaderSecret.unwrap(wrapped, she.key(), hers, LABEL);
        assertEquals(
                key.gcm(),
                ContentKey.unwrap(key.wrapFor(she.key(), LABEL), again, LABEL).gcm());
        var another = new WrappingKey(HEX.parseHex("01".repeat(32)));
        assertThrows(SealBroken.class, () -> ReaderSecret.unwrap(wrapped, she.key(), another, LABEL));
        assertFalse(she.toString().matches(".*[0-9a-f]{8}.*"));
    }

    /** The judge itself, by RFC 9180, appendix A.1.1. */
    @Test
    void isJudgedByTheStandard() throws Exception {
        var opened = HpkeJudge.open(
                HEX.parseHex("4612c550263fc8ad58375df3f557aac531d26850903e55a9f23f21d8534e8ac8"),
                HEX.parseHex("3948cfe0ad1ddb695d780e59077195da6c56506b027329794ab02bca80815c4d"),
                HEX.parseHex("37fda3567bdbd628e88668c3c8d7e97d1d1253b6d4ea6d44c150f741f1bf4431"),
                HEX.parseHex("4f6465206f6e2061204772656369616e2055726e"),
                HEX.parseHex("436f756e742d30"),
                HEX.parseHex(
                        "f938558b5d72f1a23810b4be2ab4f84331acc02fc97babc53a52ae8218a355a96d8770ac83d07bea87e13c512a"),
                HpkeJudge.AES_128);
        assertEquals("4265617574792069732074727574682c20747275746820626561757479", HEX.formatHex(opened));
    }

    /** What we close opens for a program that knows nothing of ours but the standard. */
    @Test
    void isHpkeAsTheStandardHasIt() throws Exception {
        var plain = new byte[32];
        RANDOM.nextBytes(plain);
        var info = LABEL.bytes("any");
        var pair = Hpke.newPair();
        var closed = Hpke.seal(plain, Hpke.keyBytes(pair), info);
        assertTrue(closed[0] == 1);
        assertArrayEquals(
                plain,
                HpkeJudge.open(
                        Hpke.secretBytes(pair),
                        Hpke.keyBytes(pair),
                        Arrays.copyOfRange(closed, 1, 33),
                        info,
                        new byte[0],
                        Arrays.copyOfRange(closed, 33, closed.length),
                        HpkeJudge.AES_256));
    }
}
