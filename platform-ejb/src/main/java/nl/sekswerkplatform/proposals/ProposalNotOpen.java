package nl.sekswerkplatform.proposals;

import nl.sekswerkplatform.shared.DomainException;

/** The proposal was withdrawn or came on an agenda, and can no longer be supported or changed. */
public class ProposalNotOpen extends DomainException {
    public ProposalNotOpen(int number) {
        super(number);
    }
}
