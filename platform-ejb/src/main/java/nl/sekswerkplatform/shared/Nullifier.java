package nl.sekswerkplatform.shared;

import java.nio.ByteBuffer;
import java.nio.charset.StandardCharsets;

/**
 * Under what an act is kept that must not be tied to a member: the same member, kind and subject always give the same
 * one, so that nobody acts twice; without the member's secret, two of them cannot be told to be of one person.
 */
public record Nullifier(Digest digest) {
    private static final int SHORTEST_SECRET = 32;
    private static final byte[] END = {0};

    /**
     * HMAC-SHA-256 under the secret over: the length of the kind in bytes (four bytes, big-endian), the kind, a zero
     * byte, the subject; both in UTF-8.
     *
     * @param memberSecret 32 bytes or more; left as it is
     * @param kind of act, such as {@code ballot}
     * @param subject what it is about, such as the id of a meeting
     * @throws IllegalArgumentException if the secret is shorter
     */
    public static Nullifier of(byte[] memberSecret, String kind, String subject) {
        if (memberSecret.length < SHORTEST_SECRET) {
            throw new IllegalArgumentException("a member secret has at least " + SHORTEST_SECRET + " bytes");
        }
        var kindBytes = kind.getBytes(StandardCharsets.UTF_8);
        var length = ByteBuffer.allocate(Integer.BYTES).putInt(kindBytes.length).array();
        var subjectBytes = subject.getBytes(StandardCharsets.UTF_8);
        return ofStored(Hkdf.hmac(memberSecret, length, kindBytes, END, subjectBytes));
    }

    /** @throws IllegalArgumentException if there are not exactly 32 bytes */
    public static Nullifier ofStored(byte[] stored) {
        return new Nullifier(new Digest(stored));
    }

    /** The 32 bytes to store. */
    public byte[] bytes() {
        return digest.bytes();
    }

    /** 64 hexadecimal digits. */
    public String hex() {
        return digest.hex();
    }

    /** 43 characters, without padding. */
    public String base64Url() {
        return digest.base64Url();
    }
}
