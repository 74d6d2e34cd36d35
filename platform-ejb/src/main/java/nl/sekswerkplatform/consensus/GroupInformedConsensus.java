package nl.sekswerkplatform.consensus;

import java.util.Collection;
import org.apache.commons.numbers.fraction.BigFraction;

/**
 * How well a text is carried by all groups at once: a product over the groups, so that no group can be made up for by
 * another. Exact, so that everybody who computes it again orders texts in the same way.
 */
public final class GroupInformedConsensus {
    private static final int SCALE = 10;

    private GroupInformedConsensus() {}

    /**
     * As Pol.is has it: the product of (consents + 1) / (positions + 2). A large group's refusal weighs more in it than a
     * small one's, so nothing here is ordered by it; it stands here to be held against published figures.
     */
    public static BigFraction plain(Collection<Tally> groups) {
        return groups.stream()
                .map(group -> BigFraction.of(group.consents() + 1, group.positions() + 2))
                .reduce(BigFraction.ONE, BigFraction::multiply);
    }

    /**
     * With every group brought to ten positions: the product of (10 · consents / positions + 1) / 12.
     *
     * @param heard groups with at least one position each
     */
    public static BigFraction scaled(Collection<Tally> heard) {
        return heard.stream()
                .map(group -> BigFraction.of(SCALE)
                        .multiply(BigFraction.of(group.consents(), group.positions()))
                        .add(1)
                        .divide(SCALE + 2))
                .reduce(BigFraction.ONE, BigFraction::multiply);
    }
}
