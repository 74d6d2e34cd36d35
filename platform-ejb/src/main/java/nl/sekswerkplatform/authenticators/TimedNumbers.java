package nl.sekswerkplatform.authenticators;

import java.nio.ByteBuffer;
import java.security.GeneralSecurityException;
import java.time.Instant;
import javax.crypto.Mac;
import javax.crypto.spec.SecretKeySpec;

/**
 * HOTP (RFC 4226) over half minutes (RFC 6238). HMAC-SHA-1 is what apps know; its weakness against collisions does not
 * matter here.
 */
final class TimedNumbers {
    static final int STEP_SECONDS = 30;

    private static final int OFFSET_BITS = 0xf;
    private static final int WITHOUT_SIGN = 0x7fff_ffff;

    private TimedNumbers() {}

    /** The half minute since 1970 in which this moment lies. */
    static long step(Instant moment) {
        return Math.floorDiv(moment.getEpochSecond(), STEP_SECONDS);
    }

    /** RFC 4226 §5.3. */
    static String number(byte[] secret, long step, int digits) {
        byte[] hash = hmac(secret, ByteBuffer.allocate(Long.BYTES).putLong(step).array());
        int offset = hash[hash.length - 1] & OFFSET_BITS;
        int truncated = ByteBuffer.wrap(hash).getInt(offset) & WITHOUT_SIGN;
        return ("%0" + digits + "d").formatted(truncated % (int) Math.pow(10, digits));
    }

    private static byte[] hmac(byte[] secret, byte[] message) {
        try {
            Mac mac = Mac.getInstance("HmacSHA1");
            mac.init(new SecretKeySpec(secret, "HmacSHA1"));
            return mac.doFinal(message);
        } catch (GeneralSecurityException e) {
            throw new IllegalStateException("every Java platform has HmacSHA1", e);
        }
    }
}
