package nl.sekswerkplatform.codes;

import java.security.SecureRandom;
import java.util.Arrays;
import java.util.List;
import java.util.regex.Pattern;

/**
 * The one secret that a person keeps: a receipt, an admission card or a member code. Six groups of four digits, 22 of
 * them random (73 bits) and two check digits by ISO/IEC 7064 MOD 97-10, so that a typing error is found before the
 * store is asked. Every error in one digit and every swap of two digits is found; any other error with 96 in 97.
 *
 * <p>{@link #toString()} hides the digits: a code never reaches a log. Show it with {@link #printed()}.
 *
 * @param digits all 24 digits, check digits last
 */
public record Code(String digits) {
    /** Digits in all, check digits included. */
    public static final int LENGTH = 24;

    /** Digits in a printed group; there are six groups. */
    public static final int GROUP_LENGTH = 4;

    static final int RANDOM_DIGITS = 22;
    private static final int SEED_BYTES = 32;
    private static final Pattern FORM = Pattern.compile("[0-9]{" + LENGTH + "}");

    /** @throws IllegalArgumentException unless it is 24 digits of which the last two are the right check digits */
    public Code {
        if (!FORM.matcher(digits).matches() || !isChecked(digits)) {
            throw new IllegalArgumentException("not a code");
        }
    }

    /** A new code from 256 bits of the given source. */
    public static Code random(SecureRandom random) {
        var seed = new byte[SEED_BYTES];
        random.nextBytes(seed);
        try {
            return fromSeed(seed);
        } finally {
            Arrays.fill(seed, (byte) 0);
        }
    }

    /**
     * The code that belongs to a seed, always the same one, every code equally likely: a form that is sent twice gets
     * the same receipt.
     *
     * @param seed 32 bytes or more, secret; left as it is
     * @throws IllegalArgumentException if the seed is shorter
     */
    public static Code fromSeed(byte[] seed) {
        if (seed.length < SEED_BYTES) {
            throw new IllegalArgumentException("a seed has at least " + SEED_BYTES + " bytes, not " + seed.length);
        }
        return completed(new DigitStream(seed).next(RANDOM_DIGITS));
    }

    /**
     * Reads what a person typed or pasted: the digits, or the seven words. Spaces, dashes and dots may stand anywhere
     * or be missing; digits may be of any script.
     *
     * @throws CodeMistyped telling what is wrong and, where it can be told, in which group
     */
    public static Code parse(String typed) {
        return new TypedCode(typed).read();
    }

    /** Six groups of four with a space between: the one form in which a person sees her code. */
    public String printed() {
        return digits.replaceAll("(.{" + GROUP_LENGTH + "})(?!$)", "$1 ");
    }

    /** The same code as seven words, which {@link #parse} reads as well. */
    public List<String> words() {
        return SevenWords.of(this);
    }

    /** What the receipt page asks to type before it goes on. */
    public String lastFour() {
        return digits.substring(LENGTH - GROUP_LENGTH);
    }

    /** True if what was typed are the last four digits, in any script and however parted. */
    public boolean endsWith(String typed) {
        return lastFour().equals(TypedCode.digitsOf(typed));
    }

    @Override
    public String toString() {
        return "Code[hidden]";
    }

    /** Adds the check digits to 22 digits. */
    static Code completed(String randomDigits) {
        return new Code(randomDigits + checkDigits(randomDigits));
    }

    /** True if the last two of these ASCII digits are the check digits of the rest; 00, 01 and 99 never are. */
    static boolean isChecked(String digits) {
        int split = digits.length() - 2;
        return digits.substring(split).equals(checkDigits(digits.substring(0, split)));
    }

    private static String checkDigits(String digits) {
        int remainder = 0;
        for (char digit : (digits + "00").toCharArray()) {
            remainder = (remainder * 10 + digit - '0') % 97;
        }
        return String.format("%02d", 98 - remainder);
    }
}
