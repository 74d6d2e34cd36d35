package nl.sekswerkplatform.web.datepolls;

import nl.sekswerkplatform.shared.DomainException;

/** Of an offered date the day or the time is missing. */
public class DateIncomplete extends DomainException {
    private static final long serialVersionUID = 1L;
}
