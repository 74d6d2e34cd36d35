package nl.sekswerkplatform.input;

import nl.sekswerkplatform.shared.DomainException;

/** An input can only be withheld for a reason from the public list. */
public class ReasonMissing extends DomainException {
    private static final long serialVersionUID = 1L;

    ReasonMissing() {
        super("reason");
    }
}
