package nl.sekswerkplatform.codes;

import java.util.List;
import java.util.regex.MatchResult;
import java.util.regex.Pattern;
import nl.sekswerkplatform.codes.CodeMistyped.Kind;

/**
 * A code as a person typed or pasted it. Digits of any script count, and letters that look like a digit; white space of
 * any kind, dashes of any length, dots and invisible characters part the groups. Pasted with the text around it, the one
 * code that stands there is read.
 */
final class TypedCode {
    private static final int UNKNOWN = 0;
    static final int GROUPS = Code.LENGTH / Code.GROUP_LENGTH;
    /** Nobody pastes more with a code; a longer text is not searched for one. */
    private static final int LONGEST = 2_000;

    private static final Pattern A_WORD = Pattern.compile("\\p{L}{3,}");
    /** Digits with anything but letters and digits between them. */
    private static final Pattern RUN = Pattern.compile("[0-9](?:[^\\p{L}0-9]*[0-9])*");

    private static final String LIKE_ZERO = "Oo\u041E\u043E";
    private static final String LIKE_ONE = "Il|\u0406\u0456";

    private final String typed;
    private final List<String> pieces;

    TypedCode(String typed) {
        this.typed = typed == null ? "" : typed;
        pieces = pieces(this.typed);
    }

    /** What stands between separators, digits as ASCII. */
    List<String> pieces() {
        return pieces;
    }

    Code read() {
        if (SevenWords.isMeant(typed)) {
            return SevenWords.read(typed);
        }
        String all = String.join("", pieces);
        int other = firstOther(all);
        if (other >= 0) {
            throw new CodeMistyped(Kind.NOT_DIGITS, groupAt(other));
        }
        if (all.length() < Code.LENGTH) {
            throw new CodeMistyped(Kind.TOO_SHORT, wrongGroup(Kind.TOO_SHORT));
        }
        if (all.length() > Code.LENGTH) {
            throw new CodeMistyped(Kind.TOO_LONG, wrongGroup(Kind.TOO_LONG));
        }
        if (!Code.isChecked(all)) {
            throw new CodeMistyped(Kind.CHECK_FAILED, UNKNOWN);
        }
        return new Code(all);
    }

    /** The digits among what was typed, of any script, as ASCII. */
    static String digitsOf(String typed) {
        return asciiDigits(typed == null ? "" : typed).replaceAll("[^0-9]", "");
    }

    private static List<String> pieces(String typed) {
        String text = asciiDigits(typed);
        boolean isWithText = text.length() <= LONGEST && A_WORD.matcher(text).find();
        String parted = isWithText ? pasted(text) : withoutLookAlikes(text);
        return parted.isBlank() ? List.of() : List.of(parted.strip().split(" +"));
    }

    /** The only 24 digits in a pasted text, parted by blanks; all of it when there are none or several. */
    private static String pasted(String text) {
        List<String> codes = RUN.matcher(text)
                .results()
                .map(MatchResult::group)
                .filter(run -> run.replaceAll("[^0-9]", "").length() == Code.LENGTH)
                .toList();
        return codes.size() == 1 ? codes.get(0).replaceAll("[^0-9]+", " ") : parted(text);
    }

    private static String withoutLookAlikes(String text) {
        var read = new StringBuilder();
        text.codePoints()
                .map(c -> LIKE_ZERO.indexOf(c) >= 0 ? '0' : LIKE_ONE.indexOf(c) >= 0 ? '1' : c)
                .forEach(read::appendCodePoint);
        return parted(read.toString());
    }

    private static String parted(String text) {
        var read = new StringBuilder();
        text.codePoints().map(c -> isSeparator(c) ? ' ' : c).forEach(read::appendCodePoint);
        return read.toString();
    }

    private static String asciiDigits(String typed) {
        var read = new StringBuilder();
        typed.codePoints()
                .map(c -> Character.isDigit(c) ? '0' + Character.digit(c, 10) : c)
                .forEach(read::appendCodePoint);
        return read.toString();
    }

    private static int firstOther(String all) {
        for (int i = 0; i < all.length(); i++) {
            if (all.charAt(i) < '0' || all.charAt(i) > '9') {
                return i;
            }
        }
        return -1;
    }

    /** Counting four to a group; unknown past the end. */
    private static int groupAt(int place) {
        int group = place / Code.GROUP_LENGTH + 1;
        return group <= GROUPS ? group : UNKNOWN;
    }

    /** The first group with too few or too many digits; unknown unless the separators make six groups. */
    private int wrongGroup(Kind kind) {
        for (int i = 0; i < pieces.size() && pieces.size() == GROUPS; i++) {
            int excess = pieces.get(i).length() - Code.GROUP_LENGTH;
            if (kind == Kind.TOO_SHORT ? excess < 0 : excess > 0) {
                return i + 1;
            }
        }
        return UNKNOWN;
    }

    private static boolean isSeparator(int character) {
        return switch (Character.getType(character)) {
            case Character.SPACE_SEPARATOR,
                    Character.LINE_SEPARATOR,
                    Character.PARAGRAPH_SEPARATOR,
                    Character.DASH_PUNCTUATION,
                    Character.FORMAT -> true;
            default -> Character.isWhitespace(character) || ".\u00B7\u2022\u2212\u2026".indexOf(character) >= 0;
        };
    }
}
