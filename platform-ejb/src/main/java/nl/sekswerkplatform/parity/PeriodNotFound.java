package nl.sekswerkplatform.parity;

import nl.sekswerkplatform.shared.NotFound;

/** There are no figures of this quarter: it has not begun, or it is no quarter. */
public class PeriodNotFound extends NotFound {
    private static final long serialVersionUID = 1L;
}
