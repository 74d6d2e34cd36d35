package nl.sekswerkplatform.authenticators;

import nl.sekswerkplatform.shared.DomainException;

/** A number of an app has six digits, and this is something else. Says nothing of any account. */
public class NumberMistyped extends DomainException {
    private static final long serialVersionUID = 1L;

    NumberMistyped() {
        super("number");
    }
}
