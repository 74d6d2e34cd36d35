package nl.sekswerkplatform.codes;

import java.util.ArrayList;
import java.util.List;
import nl.sekswerkplatform.codes.CodeMistyped.Kind;

/**
 * A code as a person typed or pasted it. Digits of any script count; white space of any kind, dashes of any length,
 * dots and invisible characters part the groups. Read once.
 */
final class TypedCode {
    private static final int UNKNOWN = 0;
    private static final int GROUPS = Code.LENGTH / Code.GROUP_LENGTH;

    private final String typed;
    private final StringBuilder digits = new StringBuilder();
    private final List<Integer> groupLengths = new ArrayList<>();
    private boolean inGroup;

    TypedCode(String typed) {
        this.typed = typed == null ? "" : typed;
    }

    Code read() {
        if (SevenWords.isMeant(typed)) {
            return SevenWords.read(typed);
        }
        typed.codePoints().forEach(this::take);
        if (digits.length() < Code.LENGTH) {
            throw new CodeMistyped(Kind.TOO_SHORT, wrongGroup(Kind.TOO_SHORT));
        }
        if (digits.length() > Code.LENGTH) {
            throw new CodeMistyped(Kind.TOO_LONG, wrongGroup(Kind.TOO_LONG));
        }
        if (!Code.isChecked(digits.toString())) {
            throw new CodeMistyped(Kind.CHECK_FAILED, UNKNOWN);
        }
        return new Code(digits.toString());
    }

    private void take(int character) {
        int digit = Character.digit(character, 10);
        if (digit >= 0) {
            digits.append((char) ('0' + digit));
            countDigit();
        } else if (isSeparator(character)) {
            inGroup = false;
        } else {
            throw new CodeMistyped(Kind.NOT_DIGITS, currentGroup());
        }
    }

    private void countDigit() {
        if (inGroup) {
            groupLengths.set(groupLengths.size() - 1, groupLengths.get(groupLengths.size() - 1) + 1);
        } else {
            groupLengths.add(1);
            inGroup = true;
        }
    }

    /** Where the next digit would stand, counting four to a group; unknown past the end. */
    private int currentGroup() {
        int group = digits.length() / Code.GROUP_LENGTH + 1;
        return group <= GROUPS ? group : UNKNOWN;
    }

    /** The first group with too few or too many digits; unknown unless the separators make six groups. */
    private int wrongGroup(Kind kind) {
        for (int i = 0; i < groupLengths.size() && groupLengths.size() == GROUPS; i++) {
            int excess = groupLengths.get(i) - Code.GROUP_LENGTH;
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
