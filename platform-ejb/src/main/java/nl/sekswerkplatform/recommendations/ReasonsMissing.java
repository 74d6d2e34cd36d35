package nl.sekswerkplatform.recommendations;

import nl.sekswerkplatform.shared.DomainException;

/** What a decision does not follow, it must explain; the argument names the field or the group that waits for it. */
public class ReasonsMissing extends DomainException {
    public ReasonsMissing(String field) {
        super(field);
    }
}
