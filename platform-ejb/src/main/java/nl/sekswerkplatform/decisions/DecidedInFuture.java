package nl.sekswerkplatform.decisions;

import nl.sekswerkplatform.shared.DomainException;

/** A decision can be published once it was taken. */
public class DecidedInFuture extends DomainException {
    public DecidedInFuture() {
        super("date");
    }
}
