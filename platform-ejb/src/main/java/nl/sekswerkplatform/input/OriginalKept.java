package nl.sekswerkplatform.input;

import java.nio.charset.StandardCharsets;
import java.security.MessageDigest;
import java.security.NoSuchAlgorithmException;
import java.security.SecureRandom;
import java.util.Base64;
import java.util.LinkedHashMap;
import java.util.Map;
import java.util.Optional;
import nl.sekswerkplatform.shared.DomainEvent;
import nl.sekswerkplatform.shared.IsoWeek;
import nl.sekswerkplatform.shared.PublicRecord;

/**
 * The original of what came out changed: its salted digest stands in the log, its text stays sealed.
 *
 * @param digest SHA-256 of the salt and the text, in base64url
 */
public record OriginalKept(int number, String digest, IsoWeek week) implements DomainEvent {
    private static final int SALT = 32;
    private static final SecureRandom RANDOM = new SecureRandom();

    static String digest(String text, String salt) {
        try {
            return base64(MessageDigest.getInstance("SHA-256").digest((salt + text).getBytes(StandardCharsets.UTF_8)));
        } catch (NoSuchAlgorithmException e) {
            throw new IllegalStateException("every Java platform has SHA-256", e);
        }
    }

    /** 256 random bits in base64url. */
    static String newSalt() {
        var salt = new byte[SALT];
        RANDOM.nextBytes(salt);
        return base64(salt);
    }

    private static String base64(byte[] bytes) {
        return Base64.getUrlEncoder().withoutPadding().encodeToString(bytes);
    }

    @Override
    public Optional<PublicRecord> publicRecord() {
        Map<String, Object> parts = new LinkedHashMap<>();
        parts.put("originalOf", number);
        parts.put("digest", digest);
        return Optional.of(PublicRecord.inWeek(week, PublicRecord.Kind.INPUT, parts));
    }
}
