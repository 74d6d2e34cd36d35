package nl.sekswerkplatform.meetings;

import nl.sekswerkplatform.shared.DomainException;

/** The minutes were offered to the groups, attendance included. */
public class AttendanceClosed extends DomainException {
    AttendanceClosed() {
        super();
    }
}
