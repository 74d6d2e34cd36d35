package nl.sekswerkplatform.web.sittings;

import nl.sekswerkplatform.shared.DomainException;

/** A meeting is ended only when the chair says that she is sure. */
public class NotSure extends DomainException {
    private static final long serialVersionUID = 1L;

    NotSure() {
        super("sure");
    }
}
