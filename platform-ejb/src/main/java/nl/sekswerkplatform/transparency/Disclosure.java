package nl.sekswerkplatform.transparency;

import jakarta.json.Json;
import jakarta.json.JsonValue;
import java.nio.charset.StandardCharsets;
import java.security.MessageDigest;
import java.security.NoSuchAlgorithmException;
import java.security.SecureRandom;
import java.util.Base64;
import nl.sekswerkplatform.shared.Digest;

/**
 * One published part, with the salt that hides it in the log (RFC 9901, section 4.2): base64url of the JSON array
 * {@code ["salt","name",value]}. Erase it, and its digest in the log says nothing any more.
 */
public record Disclosure(String encoded) {
    private static final int SALT_BYTES = 32;

    /** Salts the part with 256 bits of the given source. */
    static Disclosure of(String name, Object value, SecureRandom random) {
        var salt = new byte[SALT_BYTES];
        random.nextBytes(salt);
        var array = Json.createArrayBuilder()
                .add(Base64.getUrlEncoder().withoutPadding().encodeToString(salt))
                .add(name)
                .add(PartValue.json(value))
                .build();
        return new Disclosure(Base64.getUrlEncoder()
                .withoutPadding()
                .encodeToString(array.toString().getBytes(StandardCharsets.UTF_8)));
    }

    /** SHA-256 over the encoded form, in base64url: what the log holds of the part. */
    public String digest() {
        try {
            var hash = MessageDigest.getInstance("SHA-256").digest(encoded.getBytes(StandardCharsets.US_ASCII));
            return new Digest(hash).base64Url();
        } catch (NoSuchAlgorithmException e) {
            throw new IllegalStateException("every Java platform has SHA-256", e);
        }
    }

    /** The part's name. */
    public String name() {
        return array().getString(1);
    }

    /** The part's value, as JSON. */
    public JsonValue value() {
        return array().get(2);
    }

    private jakarta.json.JsonArray array() {
        var json = new String(Base64.getUrlDecoder().decode(encoded), StandardCharsets.UTF_8);
        try (var reader = Json.createReader(new java.io.StringReader(json))) {
            return reader.readArray();
        }
    }
}
