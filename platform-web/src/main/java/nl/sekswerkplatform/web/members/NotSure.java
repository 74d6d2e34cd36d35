package nl.sekswerkplatform.web.members;

import nl.sekswerkplatform.shared.DomainException;

/** She did not say that she is sure, and there is no way back. */
public class NotSure extends DomainException {
    private static final long serialVersionUID = 1L;

    NotSure() {
        super("sure");
    }
}
