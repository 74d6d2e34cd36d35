package nl.sekswerkplatform.meetings;

import nl.sekswerkplatform.shared.DomainException;

/** A meeting is shorter or longer than the table can use. Arguments: the field, shortest, longest. */
public class MeetingLengthOutOfRange extends DomainException {
    MeetingLengthOutOfRange(int shortest, int longest) {
        super("minutesAvailable", shortest, longest);
    }
}
