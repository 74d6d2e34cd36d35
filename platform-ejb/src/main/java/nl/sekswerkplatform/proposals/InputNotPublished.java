package nl.sekswerkplatform.proposals;

import nl.sekswerkplatform.shared.DomainException;

/** A proposal takes up an input that nobody can read. */
public class InputNotPublished extends DomainException {
    public InputNotPublished(int number) {
        super("inputs", number);
    }
}
