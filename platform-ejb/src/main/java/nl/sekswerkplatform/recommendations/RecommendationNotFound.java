package nl.sekswerkplatform.recommendations;

import nl.sekswerkplatform.shared.NotFound;

/** There is no such recommendation. */
public class RecommendationNotFound extends NotFound {
    public RecommendationNotFound(String key) {
        super(key);
    }
}
