package nl.sekswerkplatform.input;

import java.nio.charset.StandardCharsets;
import java.util.Base64;
import java.util.regex.Pattern;
import nl.sekswerkplatform.input.InputRefused.FormForged;
import nl.sekswerkplatform.sealing.PlatformKey;
import nl.sekswerkplatform.shared.Digest;

/**
 * What one form, or that form with one text in it, is known by. Secret: the receipt is made from it.
 *
 * @param value 43 characters of base64url
 */
public record FormNumber(String value) {
    private static final Pattern FORM = Pattern.compile("[A-Za-z0-9_-]{43}");
    static final int BYTES = 32;

    /** @throws FormForged when it is not such a number */
    public FormNumber {
        if (value == null || !FORM.matcher(value).matches()) {
            throw new FormForged();
        }
    }

    static FormNumber of(byte[] bytes) {
        return new FormNumber(Base64.getUrlEncoder().withoutPadding().encodeToString(bytes));
    }

    /** The number of this form with these words in it: always the same one, and from it neither can be found. */
    FormNumber with(WrittenInput written, PlatformKey key) {
        String asGroup = written.asGroup() == null ? "" : written.asGroup().value();
        String pilot = written.pilot() == null ? "" : written.pilot();
        String all = String.join("\0", "sent", value, pilot, asGroup, written.text());
        return new FormNumber(new Digest(key.hmac(all.getBytes(StandardCharsets.UTF_8))).base64Url());
    }

    /** Tells this number again and nothing of it: what may be kept. */
    byte[] trace(PlatformKey key) {
        return key.hmac(bytes());
    }

    byte[] bytes() {
        return value.getBytes(StandardCharsets.US_ASCII);
    }

    @Override
    public String toString() {
        return "FormNumber[hidden]";
    }
}
