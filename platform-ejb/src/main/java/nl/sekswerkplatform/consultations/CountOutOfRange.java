package nl.sekswerkplatform.consultations;

import nl.sekswerkplatform.shared.DomainException;

/** A number of people or sessions that cannot be. */
public class CountOutOfRange extends DomainException {
    public CountOutOfRange(String field) {
        super(field);
    }
}
