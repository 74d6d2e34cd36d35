package nl.sekswerkplatform.admission;

import nl.sekswerkplatform.shared.DomainException;

/** No card with this code waits here: mistyped, never registered, revoked, or exchanged before. */
public class CardUnknown extends DomainException {
    private static final long serialVersionUID = 1L;

    CardUnknown() {
        super("card");
    }
}
