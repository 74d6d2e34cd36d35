package nl.sekswerkplatform.meetings;

import nl.sekswerkplatform.shared.DomainException;

/** The meeting has still to take place. */
public class MeetingNotYetHeld extends DomainException {
    MeetingNotYetHeld() {
        super();
    }
}
