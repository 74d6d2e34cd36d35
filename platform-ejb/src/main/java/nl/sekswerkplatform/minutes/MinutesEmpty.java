package nl.sekswerkplatform.minutes;

import nl.sekswerkplatform.shared.DomainException;

/** There is no item yet, so there is nothing to offer. */
public class MinutesEmpty extends DomainException {
    MinutesEmpty() {
        super();
    }
}
