package nl.sekswerkplatform.agenda;

import nl.sekswerkplatform.shared.DomainException;

/** The agenda was published before. */
public class AgendaAlreadyPublished extends DomainException {
    public AgendaAlreadyPublished(int meeting) {
        super(meeting);
    }
}
