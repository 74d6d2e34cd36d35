package nl.sekswerkplatform.decisions;

import nl.sekswerkplatform.shared.NotFound;

/** There is no such decision, or not for who asks. */
public class DecisionNotFound extends NotFound {
    public DecisionNotFound() {
        super();
    }
}
