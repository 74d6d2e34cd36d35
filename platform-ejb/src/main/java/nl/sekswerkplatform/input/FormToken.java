package nl.sekswerkplatform.input;

import java.nio.ByteBuffer;
import java.util.Arrays;
import java.util.Base64;
import java.util.regex.Pattern;
import nl.sekswerkplatform.input.InputRefused.FormForged;

/**
 * What a form carries, so that sending it twice is one act: 256 random bits, the ten-second slot in which the form was
 * given, and our mark over both. Secret: the receipt is made from it.
 *
 * @param value {@value #LENGTH} characters of base64url
 */
public record FormToken(String value) {
    /** Characters; every token is as long, so that one can be written over another. */
    public static final int LENGTH = 91;

    private static final Pattern FORM = Pattern.compile("[A-Za-z0-9_-]{" + LENGTH + "}");
    private static final int NONCE = 32;
    private static final int SLOT = Integer.BYTES;
    private static final int MARK = 32;

    /** @throws FormForged when it does not look like one */
    public FormToken {
        if (value == null || !FORM.matcher(value).matches()) {
            throw new FormForged();
        }
    }

    static FormToken of(byte[] nonce, int slot, byte[] mark) {
        var all =
                ByteBuffer.allocate(NONCE + SLOT + MARK).put(nonce).putInt(slot).put(mark);
        return new FormToken(Base64.getUrlEncoder().withoutPadding().encodeToString(all.array()));
    }

    byte[] nonce() {
        return Arrays.copyOf(bytes(), NONCE);
    }

    int slot() {
        return ByteBuffer.wrap(bytes()).getInt(NONCE);
    }

    byte[] mark() {
        return Arrays.copyOfRange(bytes(), NONCE + SLOT, NONCE + SLOT + MARK);
    }

    private byte[] bytes() {
        return Base64.getUrlDecoder().decode(value);
    }

    @Override
    public String toString() {
        return "FormToken[hidden]";
    }
}
