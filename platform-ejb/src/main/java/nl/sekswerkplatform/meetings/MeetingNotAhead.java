package nl.sekswerkplatform.meetings;

import nl.sekswerkplatform.shared.DomainException;

/** A meeting is planned for a moment that is over. Argument of the text: the field. */
public class MeetingNotAhead extends DomainException {
    MeetingNotAhead() {
        super("date");
    }
}
