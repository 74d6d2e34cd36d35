package nl.sekswerkplatform.minutes;

import nl.sekswerkplatform.shared.NotFound;

/** These minutes have no such item. */
public class ItemNotFound extends NotFound {
    ItemNotFound() {
        super();
    }
}
