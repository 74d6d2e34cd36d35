package nl.sekswerkplatform.observations;

import java.math.BigDecimal;
import nl.sekswerkplatform.pilots.Period;

/**
 * An observation from before the platform.
 *
 * @param key of the dossier, by which it is known again
 * @param base how many a percentage is of; null when the indicator has none
 * @param note null when there is nothing to say
 */
public record EarlierObservation(
        String key,
        String indicatorKey,
        Period period,
        BigDecimal value,
        Integer base,
        String note,
        boolean illustrative) {}
