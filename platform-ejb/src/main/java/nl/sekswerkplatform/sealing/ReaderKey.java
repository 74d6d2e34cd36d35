package nl.sekswerkplatform.sealing;

import java.util.Arrays;
import java.util.HexFormat;

/**
 * The half of a reader's key pair that everybody may know: closes a content key so that only she opens it. Whoever closed
 * it cannot open it again.
 *
 * @param bytes 32, an X25519 public key
 */
public record ReaderKey(byte[] bytes) {
    /** In bytes. */
    public static final int LENGTH = 32;

    /** @throws IllegalArgumentException unless there are {@value #LENGTH} bytes */
    public ReaderKey {
        if (bytes.length != LENGTH) {
            throw new IllegalArgumentException("a reader's key has " + LENGTH + " bytes");
        }
        bytes = bytes.clone();
    }

    /** A copy. */
    @Override
    public byte[] bytes() {
        return bytes.clone();
    }

    @Override
    public boolean equals(Object other) {
        return other instanceof ReaderKey that && Arrays.equals(bytes, that.bytes);
    }

    @Override
    public int hashCode() {
        return Arrays.hashCode(bytes);
    }

    @Override
    public String toString() {
        return "ReaderKey[" + HexFormat.of().formatHex(bytes, 0, 4) + "]";
    }
}
