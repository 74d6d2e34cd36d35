package nl.sekswerkplatform.pilots;

import nl.sekswerkplatform.shared.DomainException;

/** A pilot lasts at least a month, and it ends some day. */
public class DurationOutOfRange extends DomainException {
    public DurationOutOfRange() {
        super("durationMonths", Pilot.MAX_MONTHS);
    }
}
