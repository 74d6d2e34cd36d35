package nl.sekswerkplatform.web.houserules;

import nl.sekswerkplatform.shared.DomainException;

/** Words are removed only when she says that she is sure. */
public class NotSure extends DomainException {
    private static final long serialVersionUID = 1L;

    NotSure() {
        super("sure");
    }
}
