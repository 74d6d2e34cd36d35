package nl.sekswerkplatform.shared;

import nl.sekswerkplatform.shared.TextRefused.TextMissing;
import nl.sekswerkplatform.shared.TextRefused.TextTooLong;
import nl.sekswerkplatform.shared.TextRefused.TextUnprintable;

/** What is typed, before a rule looks at it: trimmed, line ends made one kind, nothing unprintable, not too long. */
public final class Text {
    private static final String MORE = "…";

    private Text() {}

    /**
     * @param field the name of the field, for the message; a text key below {@code shared.field.}
     * @param longest in characters
     * @throws TextMissing when nothing but white space was typed
     * @throws TextTooLong when it is longer
     * @throws TextUnprintable when it holds control characters
     */
    public static String required(String field, String typed, int longest) {
        String text = optional(field, typed, longest);
        if (text == null) {
            throw new TextMissing(field);
        }
        return text;
    }

    /** As {@link #required}, but nothing typed gives null. */
    public static String optional(String field, String typed, int longest) {
        if (typed == null) {
            return null;
        }
        String text = typed.replace("\r\n", "\n").replace('\r', '\n').strip();
        if (text.isEmpty()) {
            return null;
        }
        if (text.codePointCount(0, text.length()) > longest) {
            throw new TextTooLong(field, longest);
        }
        if (text.codePoints().anyMatch(c -> Character.isISOControl(c) && c != '\n' && c != '\t')) {
            throw new TextUnprintable(field);
        }
        return text;
    }

    /** The beginning of a text, with a mark where it goes on; with that no longer than this, in characters. */
    public static String shortened(String text, int longest) {
        return text.codePointCount(0, text.length()) <= longest
                ? text
                : beginning(text, longest - MORE.length()).strip() + MORE;
    }

    /** The first characters of a text, none of them cut in two. */
    public static String beginning(String text, int longest) {
        return text.codePointCount(0, text.length()) <= longest
                ? text
                : text.substring(0, text.offsetByCodePoints(0, longest));
    }
}
