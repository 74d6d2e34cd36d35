package nl.sekswerkplatform.web.datepolls;

import nl.sekswerkplatform.shared.DomainException;

/** What throws answers away is done only when she says that she is sure. */
public class NotSure extends DomainException {
    private static final long serialVersionUID = 1L;

    NotSure() {
        super("sure");
    }
}
