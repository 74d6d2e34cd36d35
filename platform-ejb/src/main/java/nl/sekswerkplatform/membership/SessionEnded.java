package nl.sekswerkplatform.membership;

import nl.sekswerkplatform.shared.DomainException;

/** She ended this session from another one, or her account is gone. */
public class SessionEnded extends DomainException {
    private static final long serialVersionUID = 1L;

    SessionEnded() {}
}
