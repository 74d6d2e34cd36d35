package nl.sekswerkplatform.input;

import nl.sekswerkplatform.shared.DomainException;

/** What is out cannot be withdrawn. */
public class AlreadyOut extends DomainException {
    private static final long serialVersionUID = 1L;

    AlreadyOut() {
        super();
    }
}
