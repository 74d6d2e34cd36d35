package nl.sekswerkplatform.decisions;

import nl.sekswerkplatform.shared.DomainException;

/** The date of a follow-up cannot be. */
public class DueOutOfRange extends DomainException {
    public DueOutOfRange(String field) {
        super(field);
    }
}
