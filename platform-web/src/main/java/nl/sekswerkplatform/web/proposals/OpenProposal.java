package nl.sekswerkplatform.web.proposals;

import java.io.Serializable;
import nl.sekswerkplatform.membership.ActingMember;
import nl.sekswerkplatform.proposals.Proposal;
import nl.sekswerkplatform.proposals.SeenProposal;

/**
 * A row of the ballot.
 *
 * @param version of the text that the member read
 * @param own whether it is hers
 */
public record OpenProposal(
        int number, int version, String title, String question, String purpose, int minutes, String group, boolean own)
        implements Serializable {

    static OpenProposal of(Proposal proposal, ActingMember member) {
        return new OpenProposal(
                proposal.number(),
                proposal.version(),
                proposal.title(),
                proposal.question(),
                proposal.purpose().name(),
                proposal.minutes(),
                proposal.group().value(),
                proposal.isBy(member));
    }

    SeenProposal seen() {
        return new SeenProposal(number, version);
    }
}
