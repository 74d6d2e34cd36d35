package nl.sekswerkplatform.shared;

import java.nio.charset.StandardCharsets;
import java.security.GeneralSecurityException;
import java.util.Arrays;
import javax.crypto.Mac;
import javax.crypto.spec.SecretKeySpec;

/** HMAC-SHA-256 (RFC 2104) and HKDF-SHA-256 (RFC 5869) on the JDK's own {@link Mac}. */
public final class Hkdf {
    static final int HASH_LENGTH = 32;
    private static final int MOST_BYTES = 255 * HASH_LENGTH;

    private Hkdf() {}

    /** HMAC-SHA-256 over the parts laid end to end; callers see to it that the parts cannot run into each other. */
    public static byte[] hmac(byte[] key, byte[]... parts) {
        try {
            var mac = Mac.getInstance("HmacSHA256");
            mac.init(new SecretKeySpec(key, "HmacSHA256"));
            for (byte[] part : parts) {
                mac.update(part);
            }
            return mac.doFinal();
        } catch (GeneralSecurityException e) {
            throw new IllegalStateException("every Java platform has HmacSHA256", e);
        }
    }

    /** RFC 5869 §2.2. An empty salt stands for 32 zero bytes, as the RFC has it. */
    public static byte[] extract(byte[] salt, byte[] keyMaterial) {
        return hmac(salt.length == 0 ? new byte[HASH_LENGTH] : salt, keyMaterial);
    }

    /**
     * RFC 5869 §2.3.
     *
     * @param length of the output in bytes, 1 to 8160
     */
    static byte[] expand(byte[] pseudoRandomKey, byte[] info, int length) {
        if (length < 1 || length > MOST_BYTES) {
            throw new IllegalArgumentException("length must be 1 to " + MOST_BYTES + ", not " + length);
        }
        var output = new byte[length];
        var block = new byte[0];
        for (int done = 0, counter = 1; done < length; done += HASH_LENGTH, counter++) {
            block = hmac(pseudoRandomKey, block, info, new byte[] {(byte) counter});
            System.arraycopy(block, 0, output, done, Math.min(HASH_LENGTH, length - done));
        }
        Arrays.fill(block, (byte) 0);
        return output;
    }

    /** Extract without salt, then expand 32 bytes: one sub-key per label. */
    public static byte[] subKey(byte[] keyMaterial, String label) {
        var pseudoRandomKey = extract(new byte[0], keyMaterial);
        try {
            return expand(pseudoRandomKey, label.getBytes(StandardCharsets.UTF_8), HASH_LENGTH);
        } finally {
            Arrays.fill(pseudoRandomKey, (byte) 0);
        }
    }
}
