package nl.sekswerkplatform.meetings;

import nl.sekswerkplatform.shared.DomainException;

/** The act needs a meeting that has a date. */
public class MeetingWithoutDate extends DomainException {
    MeetingWithoutDate() {
        super();
    }
}
