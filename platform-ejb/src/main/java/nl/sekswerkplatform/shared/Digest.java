package nl.sekswerkplatform.shared;

import java.security.MessageDigest;
import java.util.Arrays;
import java.util.Base64;
import java.util.HexFormat;

/**
 * 32 bytes with value semantics: the output of SHA-256, of HMAC-SHA-256, or half of a stretched code. Ordered as
 * unsigned bytes. The text form is never given by {@link #toString()}, so that none reaches a log by accident.
 */
public record Digest(byte[] bytes) implements Comparable<Digest> {
    /** In bytes. */
    public static final int LENGTH = 32;

    /** @throws IllegalArgumentException if there are not exactly 32 bytes */
    public Digest {
        if (bytes.length != LENGTH) {
            throw new IllegalArgumentException("expected " + LENGTH + " bytes, not " + bytes.length);
        }
        bytes = bytes.clone();
    }

    /**
     * @param hex 64 hexadecimal digits of either case
     * @throws IllegalArgumentException if it is anything else
     */
    public static Digest ofHex(String hex) {
        return new Digest(HexFormat.of().parseHex(hex));
    }

    /**
     * @param text 43 characters of base64url without padding (RFC 4648 §5)
     * @throws IllegalArgumentException if it is anything else
     */
    public static Digest ofBase64Url(String text) {
        return new Digest(Base64.getUrlDecoder().decode(text));
    }

    /** A copy. */
    @Override
    public byte[] bytes() {
        return bytes.clone();
    }

    /** 64 lower-case hexadecimal digits. */
    public String hex() {
        return HexFormat.of().formatHex(bytes);
    }

    /** 43 characters, without padding (RFC 4648 §5). */
    public String base64Url() {
        return Base64.getUrlEncoder().withoutPadding().encodeToString(bytes);
    }

    @Override
    public int compareTo(Digest other) {
        return Arrays.compareUnsigned(bytes, other.bytes);
    }

    @Override
    public boolean equals(Object other) {
        return other instanceof Digest that && MessageDigest.isEqual(bytes, that.bytes);
    }

    @Override
    public int hashCode() {
        return Arrays.hashCode(bytes);
    }

    @Override
    public String toString() {
        return "Digest[hidden]";
    }
}
