package nl.sekswerkplatform.sealing;

import java.security.SecureRandom;
import java.util.Arrays;

/**
 * The AES-256 key of one sealed thing. It is stored only wrapped, once for each who may read it; when all wrapped forms
 * are gone, so is the content.
 */
public final class ContentKey {
    private static final String FOR_READER = "for a reader";

    private final GcmKey key;

    private ContentKey(byte[] bytes) {
        key = new GcmKey(bytes);
    }

    /** A new key from 256 bits of the given source. */
    public static ContentKey random(SecureRandom random) {
        var bytes = new byte[GcmKey.LENGTH];
        random.nextBytes(bytes);
        return taking(bytes);
    }

    /**
     * Opens a wrapped key.
     *
     * @param label the one it was wrapped with
     * @throws SealBroken if the wrapping key or the label is another, or the bytes were changed
     */
    public static ContentKey unwrap(byte[] wrapped, WrappingKey wrappingKey, SealLabel label) {
        var bytes = wrappingKey.unwrap(wrapped, label);
        if (bytes.length != GcmKey.LENGTH) {
            throw new SealBroken();
        }
        return taking(bytes);
    }

    /**
     * Closes this key for one who may read: 61 bytes to store.
     *
     * @param label what the key opens and for which row
     */
    public byte[] wrapFor(WrappingKey wrappingKey, SealLabel label) {
        var bytes = key.bytes();
        try {
            return wrappingKey.wrap(bytes, label);
        } finally {
            Arrays.fill(bytes, (byte) 0);
        }
    }

    /**
     * Opens a key that was closed for a reader.
     *
     * @param label the one it was closed with
     * @throws SealBroken if she is another, or the label is, or the bytes were changed
     */
    public static ContentKey unwrap(byte[] wrapped, ReaderSecret reader, SealLabel label) {
        var bytes = reader.open(wrapped, label.bytes(FOR_READER));
        if (bytes.length != GcmKey.LENGTH) {
            throw new SealBroken();
        }
        return taking(bytes);
    }

    /**
     * Closes this key for one reader, by her public key: 81 bytes to store.
     *
     * @param label what the key opens and for which row
     */
    public byte[] wrapFor(ReaderKey reader, SealLabel label) {
        var bytes = key.bytes();
        try {
            return Hpke.seal(bytes, reader.bytes(), label.bytes(FOR_READER));
        } finally {
            Arrays.fill(bytes, (byte) 0);
        }
    }

    GcmKey gcm() {
        return key;
    }

    private static ContentKey taking(byte[] bytes) {
        try {
            return new ContentKey(bytes);
        } finally {
            Arrays.fill(bytes, (byte) 0);
        }
    }

    @Override
    public String toString() {
        return "ContentKey[hidden]";
    }
}
