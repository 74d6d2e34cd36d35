package nl.sekswerkplatform.web.admission;

import nl.sekswerkplatform.shared.DomainException;

/** Who confirms says that she was there. */
public class NotSeen extends DomainException {
    private static final long serialVersionUID = 1L;

    NotSeen() {
        super("seen");
    }
}
