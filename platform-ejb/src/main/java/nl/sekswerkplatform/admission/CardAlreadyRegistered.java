package nl.sekswerkplatform.admission;

import nl.sekswerkplatform.shared.DomainException;

/** A card of this batch is in another one: cards are printed for one batch only. */
public class CardAlreadyRegistered extends DomainException {
    private static final long serialVersionUID = 1L;

    CardAlreadyRegistered() {}
}
