package nl.sekswerkplatform.codes;

import java.util.OptionalInt;
import nl.sekswerkplatform.shared.DomainException;

/**
 * What was typed is not a code. Says what is wrong, never what was typed. Arguments of the text: the name of the
 * {@link Kind}, and the group (1 to 6, or 0 if it cannot be told).
 */
public class CodeMistyped extends DomainException {
    private static final long serialVersionUID = 1L;

    private final Kind kind;
    private final int group;

    CodeMistyped(Kind kind, int group) {
        super(kind.name(), group);
        this.kind = kind;
        this.group = group;
    }

    public Kind kind() {
        return kind;
    }

    /** The first group (1 to 6) or word (1 to 7) that is wrong; empty if it cannot be told. */
    public OptionalInt group() {
        return group == 0 ? OptionalInt.empty() : OptionalInt.of(group);
    }

    /** What is wrong, the first that applies. */
    public enum Kind {
        /** There is something else than digits, spaces, dashes and dots. */
        NOT_DIGITS,
        /** Fewer than 24 digits. */
        TOO_SHORT,
        /** More than 24 digits. */
        TOO_LONG,
        /** 24 digits, of which at least one is wrong. */
        CHECK_FAILED,
        /** A word is not in the list; the group is the word, 1 to 7. */
        WORD_UNKNOWN,
        /** Fewer than seven words; the group is the first that is missing. */
        WORDS_MISSING,
        /** More than seven words. */
        WORDS_TOO_MANY,
        /** Seven words of the list, of which at least one is wrong. */
        WORDS_WRONG
    }
}
