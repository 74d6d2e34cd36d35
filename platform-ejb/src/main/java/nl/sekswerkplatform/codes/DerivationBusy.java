package nl.sekswerkplatform.codes;

import nl.sekswerkplatform.shared.DomainException;

/** Too many people ask at once: try again in a minute. Says nothing about any code; nothing was computed or kept. */
public class DerivationBusy extends DomainException {
    private static final long serialVersionUID = 1L;

    DerivationBusy() {}
}
