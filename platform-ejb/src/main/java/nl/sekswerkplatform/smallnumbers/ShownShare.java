package nl.sekswerkplatform.smallnumbers;

import java.util.OptionalInt;

/**
 * A part of a group as far as it may be shown.
 *
 * @param kind what there is to say
 * @param percent the percentage that belongs to the kind; empty if hidden
 */
public record ShownShare(Kind kind, OptionalInt percent) {
    static final ShownShare HIDDEN = new ShownShare(Kind.HIDDEN, OptionalInt.empty());

    /** @throws IllegalArgumentException if hidden with a percentage, or shown without */
    public ShownShare {
        if (percent.isPresent() == (kind == Kind.HIDDEN)) {
            throw new IllegalArgumentException("a share that is " + kind + " has no such percentage");
        }
    }

    static ShownShare of(Kind kind, int percent) {
        return new ShownShare(kind, OptionalInt.of(percent));
    }

    /** What there is to say of a share. */
    public enum Kind {
        /** Nothing: the whole is smaller than ten people. */
        HIDDEN,
        /** "10% or less". */
        AT_MOST,
        /** A multiple of ten, 20 to 80: nearest, save that what lies up to a cap counts to its neighbour. */
        ABOUT,
        /** "90% or more". */
        AT_LEAST,
        /** The whole percentage, half up. */
        EXACT
    }
}
