package nl.sekswerkplatform.proposals;

import nl.sekswerkplatform.shared.NotFound;

/** There is no proposal with this number. */
public class ProposalNotFound extends NotFound {
    public ProposalNotFound(int number) {
        super(number);
    }
}
