package nl.sekswerkplatform.meetings;

import nl.sekswerkplatform.shared.NotFound;

/** There is no such meeting. */
public class MeetingNotFound extends NotFound {
    MeetingNotFound(int number) {
        super(number);
    }
}
