package nl.sekswerkplatform.groups;

import nl.sekswerkplatform.shared.DomainException;

/** The act needs a mandate that this member's group did not give. */
public class MandateMissing extends DomainException {
    public MandateMissing(Mandate mandate) {
        super(mandate);
    }
}
