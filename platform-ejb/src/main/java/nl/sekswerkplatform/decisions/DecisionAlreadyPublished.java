package nl.sekswerkplatform.decisions;

import nl.sekswerkplatform.shared.DomainException;

/** What is published never changes and is not published again. */
public class DecisionAlreadyPublished extends DomainException {
    public DecisionAlreadyPublished(DecisionNumber number) {
        super(number.toString());
    }
}
