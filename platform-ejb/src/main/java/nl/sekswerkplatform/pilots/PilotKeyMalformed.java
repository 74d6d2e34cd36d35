package nl.sekswerkplatform.pilots;

import nl.sekswerkplatform.shared.DomainException;

/** A pilot's key stands in addresses: small letters, digits and hyphens, a letter first. */
public class PilotKeyMalformed extends DomainException {
    public PilotKeyMalformed() {
        super("key");
    }
}
