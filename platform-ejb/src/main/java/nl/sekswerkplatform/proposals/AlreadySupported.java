package nl.sekswerkplatform.proposals;

import nl.sekswerkplatform.shared.DomainException;

/** Somebody else supports the proposal, so what it says stays. */
public class AlreadySupported extends DomainException {
    public AlreadySupported() {
        super();
    }
}
