package nl.sekswerkplatform.decisions;

import nl.sekswerkplatform.shared.NotFound;

/** There is no such follow-up. */
public class FollowUpNotFound extends NotFound {
    public FollowUpNotFound() {
        super();
    }
}
