package nl.sekswerkplatform.membership;

import nl.sekswerkplatform.shared.DomainException;

/** No account has this recovery code: it was renewed, the account ended, or it never was. */
public class RecoveryCodeUnknown extends DomainException {
    private static final long serialVersionUID = 1L;

    RecoveryCodeUnknown() {
        super("recovery");
    }
}
