package nl.sekswerkplatform.web.advice;

import nl.sekswerkplatform.shared.DomainException;

/** What cannot be undone is done only when she says that she is sure. */
public class NotSure extends DomainException {
    private static final long serialVersionUID = 1L;

    NotSure() {
        super("sure");
    }
}
