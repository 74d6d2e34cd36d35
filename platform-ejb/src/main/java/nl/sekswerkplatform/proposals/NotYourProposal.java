package nl.sekswerkplatform.proposals;

import nl.sekswerkplatform.shared.DomainException;

/** Only its author may change or withdraw a proposal. */
public class NotYourProposal extends DomainException {
    public NotYourProposal() {
        super();
    }
}
