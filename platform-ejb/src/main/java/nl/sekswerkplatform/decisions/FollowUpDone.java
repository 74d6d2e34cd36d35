package nl.sekswerkplatform.decisions;

import nl.sekswerkplatform.shared.DomainException;

/** What is done needs no update. */
public class FollowUpDone extends DomainException {
    public FollowUpDone() {
        super();
    }
}
