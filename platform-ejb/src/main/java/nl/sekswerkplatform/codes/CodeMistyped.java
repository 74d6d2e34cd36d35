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

    /** The first group that is wrong, 1 to 6; empty if it cannot be told. */
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
        CHECK_FAILED
    }
}
