package nl.sekswerkplatform.decisions;

import nl.sekswerkplatform.shared.DomainException;

/** A decision has more follow-ups than anyone can follow. */
public class TooManyFollowUps extends DomainException {
    public TooManyFollowUps() {
        super(Decision.MAX_FOLLOW_UPS);
    }
}
