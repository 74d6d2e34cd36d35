package nl.sekswerkplatform.proposals;

import nl.sekswerkplatform.shared.DomainException;

/** The proposal was changed after it was read. */
public class ProposalChanged extends DomainException {
    public ProposalChanged(int number) {
        super(number);
    }
}
