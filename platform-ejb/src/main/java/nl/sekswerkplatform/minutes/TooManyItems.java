package nl.sekswerkplatform.minutes;

import nl.sekswerkplatform.shared.DomainException;

/** Minutes hold a bounded number of items. Argument of the text: how many. */
public class TooManyItems extends DomainException {
    TooManyItems(int most) {
        super(most);
    }
}
