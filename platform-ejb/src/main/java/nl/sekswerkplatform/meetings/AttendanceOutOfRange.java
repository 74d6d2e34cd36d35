package nl.sekswerkplatform.meetings;

import nl.sekswerkplatform.shared.DomainException;

/** This cannot be the number of people of a group at a meeting. Arguments: the field, most. */
public class AttendanceOutOfRange extends DomainException {
    AttendanceOutOfRange(String field, int most) {
        super(field, most);
    }
}
