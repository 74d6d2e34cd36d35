package nl.sekswerkplatform.decisions;

import nl.sekswerkplatform.groups.GroupKey;
import nl.sekswerkplatform.shared.DomainException;

/** Only the group that does it, or the municipality, tells how it goes. */
public class OwnerOnly extends DomainException {
    public OwnerOnly(GroupKey owner) {
        super(owner);
    }
}
