package nl.sekswerkplatform.sealing;

import nl.sekswerkplatform.shared.DomainException;

/** The database does not say by which keys it goes: the platform never ran on it. */
public class KeysNotYetKnown extends DomainException {
    private static final long serialVersionUID = 1L;
}
