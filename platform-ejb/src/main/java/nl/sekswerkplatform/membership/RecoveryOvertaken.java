package nl.sekswerkplatform.membership;

import nl.sekswerkplatform.shared.DomainException;

/** While she wrote down her new member code, her account got another one or changed: she begins again. */
public class RecoveryOvertaken extends DomainException {
    private static final long serialVersionUID = 1L;

    RecoveryOvertaken() {
        super("recovery");
    }
}
