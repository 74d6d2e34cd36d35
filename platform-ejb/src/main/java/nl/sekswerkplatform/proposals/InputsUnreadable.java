package nl.sekswerkplatform.proposals;

import nl.sekswerkplatform.shared.DomainException;

/** The published inputs were not given as numbers. */
public class InputsUnreadable extends DomainException {
    public InputsUnreadable() {
        super("inputs");
    }
}
