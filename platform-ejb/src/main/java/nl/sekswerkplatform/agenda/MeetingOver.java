package nl.sekswerkplatform.agenda;

import nl.sekswerkplatform.shared.DomainException;

/** The meeting has been held, or its day is over. */
public class MeetingOver extends DomainException {
    public MeetingOver(int meeting) {
        super(meeting);
    }
}
