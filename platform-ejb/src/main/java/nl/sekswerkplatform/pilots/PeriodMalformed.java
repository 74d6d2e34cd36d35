package nl.sekswerkplatform.pilots;

import nl.sekswerkplatform.shared.DomainException;

/** A period is a year, a quarter or a month. */
public class PeriodMalformed extends DomainException {
    public PeriodMalformed() {
        super("period");
    }
}
