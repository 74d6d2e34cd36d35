package nl.sekswerkplatform.sealing;

import java.util.Arrays;
import nl.sekswerkplatform.shared.Hkdf;

/**
 * An AES-256 key that closes other secrets: content keys, a member's secret. It lives in memory only, comes from a code
 * or from a key of the platform, and cannot be read out.
 */
public final class WrappingKey {
    private final GcmKey key;

    /**
     * @param bytes copied
     * @throws IllegalArgumentException if there are not exactly 32 bytes
     */
    public WrappingKey(byte[] bytes) {
        key = new GcmKey(bytes);
    }

    /**
     * Closes a short secret as it is, without padding: 29 bytes longer.
     *
     * @param label what it is and for which row; needed again to unwrap
     */
    public byte[] wrap(byte[] secret, SealLabel label) {
        return key.seal(secret, label.bytes("wrapped"));
    }

    /** @throws SealBroken if the key or the label is another, or the bytes were changed */
    public byte[] unwrap(byte[] wrapped, SealLabel label) {
        return key.open(wrapped, label.bytes("wrapped"));
    }

    /** 32 bytes that only who holds this key can make for this label; they say nothing of the key. */
    public byte[] mark(SealLabel label) {
        byte[] bytes = key.bytes();
        byte[] marking = Hkdf.subKey(bytes, "sekswerkplatform mark v1");
        try {
            return Hkdf.hmac(marking, label.bytes("mark"));
        } finally {
            Arrays.fill(bytes, (byte) 0);
            Arrays.fill(marking, (byte) 0);
        }
    }

    @Override
    public boolean equals(Object other) {
        return other instanceof WrappingKey that && key.equals(that.key);
    }

    @Override
    public int hashCode() {
        return key.hashCode();
    }

    @Override
    public String toString() {
        return "WrappingKey[hidden]";
    }
}
