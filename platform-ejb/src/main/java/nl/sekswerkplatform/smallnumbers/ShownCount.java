package nl.sekswerkplatform.smallnumbers;

import java.util.Optional;
import java.util.OptionalInt;

/**
 * A count of people as far as it may be shown; the true number is not in it. {@link SmallNumbers} makes it, a page
 * words it by its kind.
 *
 * @param kind what there is to say
 * @param value for {@code ROUNDED} a multiple of five, for {@code EXACT} the number; else empty
 * @param band for {@code BAND}; else empty
 */
public record ShownCount(Kind kind, OptionalInt value, Optional<Band> band) {
    static final ShownCount HIDDEN = new ShownCount(Kind.HIDDEN, OptionalInt.empty(), Optional.empty());
    static final ShownCount FEW = new ShownCount(Kind.FEW, OptionalInt.empty(), Optional.empty());

    /** @throws IllegalArgumentException if there is a number or a band where the kind has none, or the reverse */
    public ShownCount {
        boolean numbered = kind == Kind.ROUNDED || kind == Kind.EXACT;
        if (value.isPresent() != numbered || band.isPresent() != (kind == Kind.BAND)) {
            throw new IllegalArgumentException("a count that is " + kind + " has no such value");
        }
    }

    static ShownCount rounded(int multipleOfFive) {
        return new ShownCount(Kind.ROUNDED, OptionalInt.of(multipleOfFive), Optional.empty());
    }

    static ShownCount exact(int people) {
        return new ShownCount(Kind.EXACT, OptionalInt.of(people), Optional.empty());
    }

    static ShownCount in(Band band) {
        return new ShownCount(Kind.BAND, OptionalInt.empty(), Optional.of(band));
    }

    /** What there is to say of a count. */
    public enum Kind {
        /** Nothing: none to four, which of these is not told. */
        HIDDEN,
        /** No number: five to nine. */
        FEW,
        /** The nearest multiple of five, from ten on. */
        ROUNDED,
        /** The number itself. */
        EXACT,
        /** A {@link Band}. */
        BAND
    }
}
