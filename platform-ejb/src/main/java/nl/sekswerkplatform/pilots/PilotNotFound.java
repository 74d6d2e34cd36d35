package nl.sekswerkplatform.pilots;

import nl.sekswerkplatform.shared.NotFound;

/** There is no pilot with this key. */
public class PilotNotFound extends NotFound {
    public PilotNotFound(String key) {
        super(key);
    }
}
