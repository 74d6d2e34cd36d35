package nl.sekswerkplatform.authenticators;

import java.io.Serializable;
import java.math.BigInteger;
import java.net.URLEncoder;
import java.nio.charset.StandardCharsets;
import java.security.MessageDigest;
import java.security.SecureRandom;
import java.time.Clock;
import java.util.Arrays;
import java.util.OptionalLong;
import java.util.stream.LongStream;

/** What a member and her authenticator app share: 160 random bits. Shown to her once, when she sets it up. */
public final class AuthenticatorSecret implements Serializable {
    /** Length in bytes. */
    public static final int LENGTH = 20;

    private static final long serialVersionUID = 1L;
    private static final String BASE32 = "ABCDEFGHIJKLMNOPQRSTUVWXYZ234567";
    private static final int LETTERS = LENGTH * Byte.SIZE / 5;

    private final byte[] bytes;

    /** @throws IllegalArgumentException unless there are {@value #LENGTH} bytes */
    public AuthenticatorSecret(byte[] bytes) {
        if (bytes.length != LENGTH) {
            throw new IllegalArgumentException("a secret of an app has " + LENGTH + " bytes");
        }
        this.bytes = bytes.clone();
    }

    public static AuthenticatorSecret random() {
        byte[] bytes = new byte[LENGTH];
        new SecureRandom().nextBytes(bytes);
        return new AuthenticatorSecret(bytes);
    }

    /** A copy. */
    public byte[] bytes() {
        return bytes.clone();
    }

    /**
     * The half minute that this number belongs to: the present one, or one beside it, for clocks that differ and people
     * who type slowly. Empty when it is wrong.
     */
    public OptionalLong stepOf(OneTimeNumber number, Clock clock) {
        long now = TimedNumbers.step(clock.instant());
        return LongStream.rangeClosed(now - 1, now + 1)
                .filter(step -> new OneTimeNumber(TimedNumbers.number(bytes, step, OneTimeNumber.LENGTH)).is(number))
                .findFirst();
    }

    /** What an app shows now. */
    public OneTimeNumber number(Clock clock) {
        long now = TimedNumbers.step(clock.instant());
        return new OneTimeNumber(TimedNumbers.number(bytes, now, OneTimeNumber.LENGTH));
    }

    /** In Base32 (RFC 4648 §6), in groups of four, to be typed into an app that has no camera. */
    public String printed() {
        return base32().replaceAll("(.{4})(?!$)", "$1 ");
    }

    /** @param name under which the app lists it: whoever opens the app reads it */
    public String uri(String name) {
        String label = URLEncoder.encode(name, StandardCharsets.UTF_8).replace("+", "%20");
        return "otpauth://totp/" + label + "?secret=" + base32();
    }

    private String base32() {
        StringBuilder letters = new StringBuilder();
        BigInteger number = new BigInteger(1, bytes);
        for (int i = LETTERS - 1; i >= 0; i--) {
            letters.append(BASE32.charAt(number.shiftRight(5 * i).intValue() & 0x1f));
        }
        return letters.toString();
    }

    @Override
    public boolean equals(Object other) {
        return other instanceof AuthenticatorSecret secret && MessageDigest.isEqual(bytes, secret.bytes);
    }

    @Override
    public int hashCode() {
        return Arrays.hashCode(bytes);
    }

    @Override
    public String toString() {
        return "AuthenticatorSecret[hidden]";
    }
}
