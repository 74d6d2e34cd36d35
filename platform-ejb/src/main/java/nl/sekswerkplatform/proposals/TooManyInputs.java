package nl.sekswerkplatform.proposals;

import nl.sekswerkplatform.shared.DomainException;

/** A proposal takes up more published inputs than anyone can read. */
public class TooManyInputs extends DomainException {
    public TooManyInputs(int most) {
        super("inputs", most);
    }
}
