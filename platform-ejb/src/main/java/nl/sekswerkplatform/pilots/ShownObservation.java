package nl.sekswerkplatform.pilots;

import java.math.BigDecimal;
import java.util.Optional;
import nl.sekswerkplatform.groups.GroupKey;

/**
 * An observation as far as it may be shown; the true value is not in it.
 *
 * @param value empty when it is too small to be shown
 */
public record ShownObservation(
        Period period,
        Optional<BigDecimal> value,
        Optional<String> note,
        GroupKey source,
        boolean beforePlatform,
        boolean illustrative) {}
