package nl.sekswerkplatform.minutes;

import nl.sekswerkplatform.shared.DomainException;

/** The minutes are with the groups: what they are asked to confirm stays as it is. */
public class MinutesWithGroups extends DomainException {
    MinutesWithGroups() {
        super();
    }
}
