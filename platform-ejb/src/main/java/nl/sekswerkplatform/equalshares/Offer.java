package nl.sekswerkplatform.equalshares;

import java.math.BigInteger;
import org.apache.commons.numbers.fraction.BigFraction;

/**
 * An item at the rho it had in some round: {@code rho = level.need / denominator}. Purses only get emptier, so an older rho is a
 * lower bound, and an offer that is not first in the queue need not be priced again.
 */
record Offer(int item, BigInteger weight, int round, Level level, BigInteger denominator) implements Comparable<Offer> {

    /** The least rho the item can ever have: nobody's purse is too small, and rho is one over the supporting weight. */
    static Offer atBest(int item, BigInteger weight, BigInteger unit) {
        return new Offer(item, weight, -1, new Level(Line.constant(unit), weight, 0), weight);
    }

    BigFraction rho() {
        return BigFraction.of(level.need().at(), denominator);
    }

    boolean isConstant() {
        return level.need().isConstant();
    }

    /** By how much the other's rho is above this one's, times both denominators. */
    Line leadOver(Offer other) {
        return other.level.need().times(denominator).minus(level.need().times(other.denominator));
    }

    /** With equal rho the item with more supporting weight goes first, then the older one. */
    boolean winsTieFrom(Offer other) {
        int byWeight = weight.compareTo(other.weight);
        return byWeight > 0 || byWeight == 0 && item < other.item;
    }

    @Override
    public int compareTo(Offer other) {
        BigInteger mine = level.need().at().multiply(other.denominator);
        int byRho = mine.compareTo(other.level.need().at().multiply(denominator));
        if (byRho != 0 || item == other.item) {
            return byRho;
        }
        return winsTieFrom(other) ? -1 : 1;
    }
}
