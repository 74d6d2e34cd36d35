package nl.sekswerkplatform.meetings;

import nl.sekswerkplatform.shared.DomainException;

/** A meeting is planned so far ahead that the year must be a mistake. Arguments: the field, years. */
public class MeetingTooFarAhead extends DomainException {
    MeetingTooFarAhead(int years) {
        super("date", years);
    }
}
