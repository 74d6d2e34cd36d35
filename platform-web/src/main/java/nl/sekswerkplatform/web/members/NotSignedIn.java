package nl.sekswerkplatform.web.members;

import nl.sekswerkplatform.shared.DomainException;

/** Only a member can do this, and nobody is signed in, or no longer. */
public class NotSignedIn extends DomainException {
    private static final long serialVersionUID = 1L;
}
