package nl.sekswerkplatform.equalshares;

import java.math.BigInteger;

/**
 * How many further virtual minutes per group leave every decision of a run as it was.
 *
 * <p>An item that one member of a large group supports becomes affordable only after tens of thousands of add-one steps. All
 * amounts of a run are {@linkplain Line lines} in the virtual minutes for as long as its comparisons keep their answer; each
 * comparison reports here for how long it does. Up to that step the run need not be repeated: it would choose the same, exactly.
 */
final class Horizon {

    private long steps = Long.MAX_VALUE;

    long steps() {
        return steps;
    }

    /** Whether already one more virtual minute may change a decision. */
    boolean isReached() {
        return steps == 0;
    }

    /** The run relied on this line being zero or more. */
    void reliesOnNonNegative(Line line) {
        limit(line, line.at());
    }

    /** The run relied on this line being more than zero; lines are integers at whole steps. */
    void reliesOnPositive(Line line) {
        limit(line, line.at().subtract(BigInteger.ONE));
    }

    /** The run relied on the first offer going before the second. */
    void reliesOnOrder(Offer first, Offer second) {
        if (isReached() || first.isConstant() && second.isConstant()) {
            return;
        }
        Line lead = first.leadOver(second);
        if (first.winsTieFrom(second)) {
            reliesOnNonNegative(lead);
        } else {
            reliesOnPositive(lead);
        }
    }

    private void limit(Line line, BigInteger room) {
        if (!isReached() && line.slope().signum() < 0) {
            BigInteger lasts = room.divide(line.slope().negate());
            steps = lasts.min(BigInteger.valueOf(steps)).longValueExact();
        }
    }
}
