package nl.sekswerkplatform.web.proposals;

import nl.sekswerkplatform.proposals.Proposal;
import nl.sekswerkplatform.proposals.ProposalService;
import nl.sekswerkplatform.web.Address;
import nl.sekswerkplatform.web.PageMissing;
import nl.sekswerkplatform.web.members.ActingMemberSource;

/** The proposal that an address is about, for its author; to all others there is no such page. */
final class OwnProposal {
    private OwnProposal() {}

    static Proposal at(Address address, ProposalService proposals, ActingMemberSource acting) {
        Proposal proposal = proposals.get(address.number());
        if (!proposal.isBy(acting.get())) {
            throw new PageMissing();
        }
        return proposal;
    }
}
