package nl.sekswerkplatform.membership;

import nl.sekswerkplatform.shared.DomainException;

/**
 * With this code, or this code and this number, nobody gets in. One answer for a code that nobody has, a number that is
 * wrong, missing or used, so that it does not tell whether the code exists.
 */
public class SignInRefused extends DomainException {
    private static final long serialVersionUID = 1L;

    SignInRefused() {
        super("code");
    }
}
