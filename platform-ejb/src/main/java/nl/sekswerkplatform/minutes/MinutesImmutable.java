package nl.sekswerkplatform.minutes;

import nl.sekswerkplatform.shared.DomainException;

/** The minutes are published: nobody can change them any more. */
public class MinutesImmutable extends DomainException {
    MinutesImmutable() {
        super();
    }
}
