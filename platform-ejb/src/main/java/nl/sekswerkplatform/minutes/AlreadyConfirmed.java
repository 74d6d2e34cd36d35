package nl.sekswerkplatform.minutes;

import nl.sekswerkplatform.shared.DomainException;

/** This member confirmed before, with other notes; those stay. */
public class AlreadyConfirmed extends DomainException {
    AlreadyConfirmed() {
        super();
    }
}
