package nl.sekswerkplatform.minutes;

import nl.sekswerkplatform.shared.DomainException;

/** An item has no summary yet. Argument of the text: its title. */
public class MinutesIncomplete extends DomainException {
    MinutesIncomplete(String title) {
        super(title);
    }
}
