package nl.sekswerkplatform.meetings;

import nl.sekswerkplatform.shared.DomainException;

/** There is no seated group yet, so nobody can take a turn. */
public class NoGroupSeated extends DomainException {
    NoGroupSeated() {
        super();
    }
}
