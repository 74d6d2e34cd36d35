package nl.sekswerkplatform.minutes;

import nl.sekswerkplatform.shared.NotFound;

/** There are no minutes of this meeting, or not for the one who asks. */
public class MinutesNotFound extends NotFound {
    MinutesNotFound(int meetingNumber) {
        super(meetingNumber);
    }
}
