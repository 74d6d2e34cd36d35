package nl.sekswerkplatform.admission;

import nl.sekswerkplatform.shared.DomainException;

/** The card is good, but the accounts of its batch become active together, later. */
public class CardWaitsForWindow extends DomainException {
    private static final long serialVersionUID = 1L;

    CardWaitsForWindow() {
        super("card");
    }
}
