package nl.sekswerkplatform.input;

import nl.sekswerkplatform.groups.GroupKey;
import nl.sekswerkplatform.pilots.Period;
import nl.sekswerkplatform.pilots.PilotRefused.PeriodMalformed;

/**
 * A short story for an indicator that is about what people tell.
 *
 * @param asGroup of whom it is, in her own words; null when she did not say
 */
public record Story(String indicatorKey, Period period, String text, GroupKey asGroup) {
    /** @throws PeriodMalformed without a period */
    public Story {
        if (period == null) {
            throw new PeriodMalformed();
        }
    }
}
