package nl.sekswerkplatform.agenda;

import nl.sekswerkplatform.shared.NotFound;

/** The meeting has no agenda. */
public class AgendaNotFound extends NotFound {
    public AgendaNotFound(int meeting) {
        super(meeting);
    }
}
