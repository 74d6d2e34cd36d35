package nl.sekswerkplatform.authenticators;

import java.nio.charset.StandardCharsets;
import java.security.MessageDigest;

/** Six digits that are good for a moment. {@link #toString()} hides them: a number never reaches a log. */
public record OneTimeNumber(String digits) {
    static final int LENGTH = 6;

    /** @throws IllegalArgumentException unless it is six digits */
    public OneTimeNumber {
        if (!digits.matches("[0-9]{" + LENGTH + "}")) {
            throw new IllegalArgumentException("not a one-time number");
        }
    }

    /**
     * Reads what was typed; spaces do not matter. Null when nothing was.
     *
     * @throws NumberMistyped when it is not six digits
     */
    public static OneTimeNumber parse(String typed) {
        String digits = typed == null ? "" : typed.replaceAll("[\\s\\u00a0.-]", "");
        if (digits.isEmpty()) {
            return null;
        }
        if (!digits.matches("[0-9]{" + LENGTH + "}")) {
            throw new NumberMistyped();
        }
        return new OneTimeNumber(digits);
    }

    /** Compares in a time that does not tell how many digits were right. */
    boolean is(OneTimeNumber other) {
        return MessageDigest.isEqual(
                digits.getBytes(StandardCharsets.US_ASCII), other.digits.getBytes(StandardCharsets.US_ASCII));
    }

    @Override
    public String toString() {
        return "OneTimeNumber[hidden]";
    }
}
