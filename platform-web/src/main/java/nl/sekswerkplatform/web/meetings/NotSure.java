package nl.sekswerkplatform.web.meetings;

import nl.sekswerkplatform.shared.DomainException;

/** A turn is given on only when she says that she is sure. */
public class NotSure extends DomainException {
    private static final long serialVersionUID = 1L;

    NotSure() {
        super("sure");
    }
}
