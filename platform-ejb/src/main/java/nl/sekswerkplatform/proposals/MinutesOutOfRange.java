package nl.sekswerkplatform.proposals;

import nl.sekswerkplatform.shared.DomainException;

/** A proposal asks fewer or more minutes than a table can give. */
public class MinutesOutOfRange extends DomainException {
    public MinutesOutOfRange(int least, int most) {
        super("minutes", least, most);
    }
}
