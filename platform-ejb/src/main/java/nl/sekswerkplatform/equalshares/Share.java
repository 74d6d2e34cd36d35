package nl.sekswerkplatform.equalshares;

import org.apache.commons.numbers.fraction.BigFraction;

/** What a group gave to an item, in thirds of what it had; finer would show single ballots. */
public enum Share {
    NONE,
    UP_TO_A_THIRD,
    UP_TO_TWO_THIRDS,
    UP_TO_ALL;

    /** The share that a payment is of the scale; exactly a third is still up to a third. */
    public static Share of(BigFraction payment, BigFraction scale) {
        if (payment.signum() < 0 || payment.compareTo(scale) > 0) {
            throw new IllegalArgumentException("A group pays between nothing and all it had");
        }
        if (payment.signum() == 0) {
            return NONE;
        }
        BigFraction thirds = payment.multiply(3).divide(scale);
        if (thirds.compareTo(BigFraction.ONE) <= 0) {
            return UP_TO_A_THIRD;
        }
        return thirds.compareTo(BigFraction.of(2)) <= 0 ? UP_TO_TWO_THIRDS : UP_TO_ALL;
    }
}
