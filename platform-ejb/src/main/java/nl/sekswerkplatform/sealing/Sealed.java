package nl.sekswerkplatform.sealing;

import java.nio.ByteBuffer;
import java.nio.charset.StandardCharsets;
import java.util.Arrays;

/**
 * Bytes or text closed under a content key (AES-256-GCM) and bound to a label. Before sealing, the length (four bytes,
 * big-endian) is put in front and zeroes behind, up to a multiple of 256 bytes: the size tells little.
 *
 * @param stored the one array to keep, 29 bytes more than a multiple of 256
 */
public record Sealed(byte[] stored) {
    /** What is sealed takes up a multiple of this many bytes, its length included. */
    public static final int BUCKET = 256;

    public Sealed {
        stored = stored.clone();
    }

    /** @param label what it is and for which row; needed again to open */
    public static Sealed bytes(byte[] plain, ContentKey key, SealLabel label) {
        return sealed(padded(plain, 0), key, label);
    }

    /** As {@link #bytes}, with the text in UTF-8. */
    public static Sealed text(String plain, ContentKey key, SealLabel label) {
        return text(plain, 0, key, label);
    }

    /**
     * Text that grows with what people do, as long for none as for a whole step, and then for two; or one filled to the longest.
     *
     * @param step in bytes, so many that one act more or less does not show in the length
     */
    public static Sealed text(String plain, int step, ContentKey key, SealLabel label) {
        return sealed(padded(plain.getBytes(StandardCharsets.UTF_8), step), key, label);
    }

    private static Sealed sealed(byte[] padded, ContentKey key, SealLabel label) {
        try {
            return new Sealed(key.gcm().seal(padded, label.bytes("sealed")));
        } finally {
            Arrays.fill(padded, (byte) 0);
        }
    }

    /** @throws SealBroken if the key or the label is another, or the bytes were changed */
    public byte[] openBytes(ContentKey key, SealLabel label) {
        var padded = key.gcm().open(stored, label.bytes("sealed"));
        try {
            return unpadded(padded);
        } finally {
            Arrays.fill(padded, (byte) 0);
        }
    }

    /** @throws SealBroken if the key or the label is another, or the bytes were changed */
    public String openText(ContentKey key, SealLabel label) {
        return new String(openBytes(key, label), StandardCharsets.UTF_8);
    }

    /** A copy. */
    @Override
    public byte[] stored() {
        return stored.clone();
    }

    private static byte[] padded(byte[] plain, int step) {
        int steps = step == 0 ? 0 : Math.max(1, Math.floorDiv(plain.length - 1, step) + 1);
        int needed = Math.addExact(Math.max(plain.length, Math.multiplyExact(steps, step)), Integer.BYTES);
        int buckets = Math.floorDiv(needed - 1, BUCKET) + 1;
        return ByteBuffer.allocate(Math.multiplyExact(buckets, BUCKET))
                .putInt(plain.length)
                .put(plain)
                .array();
    }

    private static byte[] unpadded(byte[] padded) {
        if (padded.length < BUCKET) {
            throw new SealBroken();
        }
        int length = ByteBuffer.wrap(padded).getInt();
        if (length < 0 || length > padded.length - Integer.BYTES) {
            throw new SealBroken();
        }
        return Arrays.copyOfRange(padded, Integer.BYTES, Integer.BYTES + length);
    }

    @Override
    public boolean equals(Object other) {
        return other instanceof Sealed that && Arrays.equals(stored, that.stored);
    }

    @Override
    public int hashCode() {
        return Arrays.hashCode(stored);
    }

    @Override
    public String toString() {
        return "Sealed[" + stored.length + " bytes]";
    }
}
