package nl.sekswerkplatform.decisions;

import nl.sekswerkplatform.shared.DomainException;

/** There was advice, so the decision must say how far it follows it. */
public class ResponseMissing extends DomainException {
    public ResponseMissing() {
        super("response");
    }
}
