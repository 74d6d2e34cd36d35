package nl.sekswerkplatform.proposals;

import nl.sekswerkplatform.shared.DomainException;

/** An observer group proposes but does not support: it has no minutes to give. */
public class ObserversHaveNoMinutes extends DomainException {
    public ObserversHaveNoMinutes() {
        super();
    }
}
