package nl.sekswerkplatform.agenda;

import nl.sekswerkplatform.shared.DomainException;

/** No member supports an open proposal that fits in the meeting. */
public class NothingSupported extends DomainException {
    public NothingSupported() {
        super();
    }
}
