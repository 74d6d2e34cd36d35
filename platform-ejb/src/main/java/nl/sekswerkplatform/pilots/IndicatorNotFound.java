package nl.sekswerkplatform.pilots;

import nl.sekswerkplatform.shared.NotFound;

/** No pilot has an indicator with this key. */
public class IndicatorNotFound extends NotFound {
    public IndicatorNotFound(String key) {
        super(key);
    }
}
