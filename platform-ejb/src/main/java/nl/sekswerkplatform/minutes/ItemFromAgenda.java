package nl.sekswerkplatform.minutes;

import nl.sekswerkplatform.shared.DomainException;

/** The item comes from the agenda, so it stays. */
public class ItemFromAgenda extends DomainException {
    ItemFromAgenda() {
        super();
    }
}
