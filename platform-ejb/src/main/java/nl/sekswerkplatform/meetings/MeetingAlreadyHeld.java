package nl.sekswerkplatform.meetings;

import nl.sekswerkplatform.shared.DomainException;

/** The meeting has taken place: its date cannot change any more. */
public class MeetingAlreadyHeld extends DomainException {
    MeetingAlreadyHeld() {
        super();
    }
}
