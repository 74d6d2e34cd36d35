package nl.sekswerkplatform.agenda;

import nl.sekswerkplatform.shared.DomainException;

/** Nobody chairs this meeting: it is from before the platform. */
public class MeetingWithoutChair extends DomainException {
    public MeetingWithoutChair(int meeting) {
        super(meeting);
    }
}
