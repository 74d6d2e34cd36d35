package nl.sekswerkplatform.equalshares;

import java.math.BigInteger;
import java.util.Comparator;

/**
 * An exact amount as it moves with the virtual minutes: its value now, and what one further virtual minute per group adds.
 * Lines that are compared or subtracted have the same denominator, which the holder keeps.
 */
record Line(BigInteger at, BigInteger slope) implements Comparable<Line> {

    static final Line ZERO = constant(BigInteger.ZERO);

    private static final Comparator<Line> BY_VALUE_THEN_GROWTH =
            Comparator.comparing(Line::at).thenComparing(Line::slope);

    static Line constant(BigInteger value) {
        return new Line(value, BigInteger.ZERO);
    }

    boolean isConstant() {
        return slope.signum() == 0;
    }

    Line minus(Line other) {
        return new Line(at.subtract(other.at), slope.subtract(other.slope));
    }

    Line times(BigInteger factor) {
        return new Line(at.multiply(factor), slope.multiply(factor));
    }

    Line dividedBy(BigInteger divisor) {
        return new Line(at.divide(divisor), slope.divide(divisor));
    }

    /** Tells lines of equal value apart by their growth, as equality does. */
    @Override
    public int compareTo(Line other) {
        return BY_VALUE_THEN_GROWTH.compare(this, other);
    }
}
