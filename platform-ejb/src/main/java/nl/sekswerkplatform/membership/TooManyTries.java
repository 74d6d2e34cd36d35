package nl.sekswerkplatform.membership;

import nl.sekswerkplatform.shared.DomainException;

/** This code failed too often just now, whether it exists or not. Argument of the text: minutes to wait. */
public class TooManyTries extends DomainException {
    private static final long serialVersionUID = 1L;

    TooManyTries(String field, long minutes) {
        super(field, minutes);
    }
}
