package nl.sekswerkplatform.codes;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.TreeSet;

/**
 * Where to look in a code that was mistyped. Found in what was typed and the public rule of the check digits alone,
 * before any store is asked: it says nothing that its reader could not work out herself. It repeats what was typed, so
 * it goes to the page that it came from and nowhere else.
 *
 * @param parts the six groups or seven words as we read them
 * @param suspects the groups or words to look at first, from 1; empty when it cannot be told
 * @param guessed each group or word is possible in itself: the suspects are those in which one slip explains it all
 * @param perhaps drawn words that are like the wrong one, the likeliest first; empty for digits
 */
public record TypingHelp(List<Part> parts, List<Integer> suspects, boolean guessed, List<String> perhaps) {
    /** More suspects than these are no help. */
    private static final int MOST_SUSPECTS = 3;
    /** Nobody types more for a code; it is not shown again. */
    private static final int LONGEST = 500;

    /** A group or a word as we read it. */
    public record Part(String text, boolean wrong) {}

    /** Empty when nothing was typed, or nothing is wrong with it. */
    public static Optional<TypingHelp> of(String typed) {
        if (typed == null || typed.isBlank() || typed.length() > LONGEST || isCode(typed)) {
            return Optional.empty();
        }
        return Optional.of(SevenWords.isMeant(typed) ? NearWords.help(typed) : ofDigits(new TypedCode(typed).pieces()));
    }

    static TypingHelp of(List<String> texts, List<Integer> suspects, boolean guessed, List<String> perhaps) {
        List<Part> parts = new ArrayList<>();
        for (int i = 0; i < texts.size(); i++) {
            parts.add(new Part(texts.get(i), suspects.contains(i + 1)));
        }
        return new TypingHelp(List.copyOf(parts), List.copyOf(suspects), guessed, List.copyOf(perhaps));
    }

    private static boolean isCode(String typed) {
        try {
            Code.parse(typed);
            return true;
        } catch (CodeMistyped mistyped) {
            return false;
        }
    }

    private static TypingHelp ofDigits(List<String> pieces) {
        List<String> groups = areGroups(pieces) ? pieces : inFours(String.join("", pieces));
        List<Integer> wrong = new ArrayList<>();
        for (int i = 0; i < groups.size(); i++) {
            if (i >= TypedCode.GROUPS || !groups.get(i).matches("[0-9]{" + Code.GROUP_LENGTH + "}")) {
                wrong.add(i + 1);
            }
        }
        boolean isWhole = wrong.isEmpty() && groups.size() == TypedCode.GROUPS;
        return of(groups, isWhole ? slips(String.join("", groups)) : wrong, isWhole, List.of());
    }

    /** About as many as there should be: then the blanks between them were meant. */
    private static boolean areGroups(List<String> pieces) {
        return Math.abs(pieces.size() - TypedCode.GROUPS) <= 1;
    }

    private static List<String> inFours(String all) {
        List<String> groups = new ArrayList<>();
        for (int from = 0; from < all.length(); from += Code.GROUP_LENGTH) {
            groups.add(all.substring(from, Math.min(all.length(), from + Code.GROUP_LENGTH)));
        }
        return groups;
    }

    /** The groups in which one other digit, or two that change places, make the check right; none when they are many. */
    private static List<Integer> slips(String digits) {
        var groups = new TreeSet<Integer>();
        for (int i = 0; i < digits.length(); i++) {
            for (char other = '0'; other <= '9'; other++) {
                if (Code.isChecked(digits.substring(0, i) + other + digits.substring(i + 1))) {
                    groups.add(i / Code.GROUP_LENGTH + 1);
                }
            }
            if (i > 0 && Code.isChecked(swapped(digits, i))) {
                groups.add((i - 1) / Code.GROUP_LENGTH + 1);
                groups.add(i / Code.GROUP_LENGTH + 1);
            }
        }
        return groups.size() > MOST_SUSPECTS ? List.of() : List.copyOf(groups);
    }

    private static String swapped(String digits, int second) {
        return digits.substring(0, second - 1)
                + digits.charAt(second)
                + digits.charAt(second - 1)
                + digits.substring(second + 1);
    }
}
