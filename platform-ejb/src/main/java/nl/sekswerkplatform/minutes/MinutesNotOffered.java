package nl.sekswerkplatform.minutes;

import nl.sekswerkplatform.shared.DomainException;

/** The minutes are still being written, so there is nothing to confirm yet. */
public class MinutesNotOffered extends DomainException {
    MinutesNotOffered() {
        super();
    }
}
