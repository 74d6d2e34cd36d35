package nl.sekswerkplatform.observations;

import java.math.BigDecimal;
import java.util.Optional;
import nl.sekswerkplatform.groups.GroupKey;
import nl.sekswerkplatform.pilots.Period;

/**
 * An observation as far as it may be shown; the true value is not in it.
 *
 * @param edition from 1; a correction is the next
 * @param corrected true when a later edition took its place
 * @param value empty when it may not be shown
 * @param hidden why it may not be shown; empty when it is
 * @param source the group whose number it is
 * @param enteredBy the group that entered it: the source, or the evaluator
 * @param correction why this edition replaced the one before; empty for a first one
 */
public record ShownObservation(
        Period period,
        int edition,
        boolean corrected,
        Optional<BigDecimal> value,
        Optional<Hidden> hidden,
        Optional<String> method,
        Optional<String> note,
        GroupKey source,
        GroupKey enteredBy,
        Optional<String> correction,
        boolean beforePlatform,
        boolean illustrative) {

    /** Why a number is not shown. */
    public enum Hidden {
        /** It is about too few people. */
        TOO_SMALL,
        /** With it another one could be worked out. */
        WOULD_TELL
    }
}
