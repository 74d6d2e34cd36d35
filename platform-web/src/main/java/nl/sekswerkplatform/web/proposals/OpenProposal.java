package nl.sekswerkplatform.web.proposals;

import java.io.Serializable;
import java.util.List;
import nl.sekswerkplatform.membership.ActingMember;
import nl.sekswerkplatform.proposals.Proposal;
import nl.sekswerkplatform.proposals.SeenProposal;

/**
 * A row of the ballot.
 *
 * @param version of the text that the member read
 * @param own whether it is hers
 * @param changed whether it says something else than she supported
 * @param merged which proposals that she supported became part of it; empty for most
 */
public record OpenProposal(
        int number,
        int version,
        String title,
        String question,
        String purpose,
        int minutes,
        String group,
        boolean own,
        boolean changed,
        List<Integer> merged)
        implements Serializable {

    /** @param supported the edition that she supports; null for none */
    static OpenProposal of(Proposal proposal, ActingMember member, Integer supported, List<Integer> merged) {
        return new OpenProposal(
                proposal.number(),
                proposal.version(),
                proposal.title(),
                proposal.question(),
                proposal.purpose().name(),
                proposal.minutes(),
                proposal.group().value(),
                proposal.isBy(member),
                supported != null && supported < proposal.edition(),
                List.copyOf(merged));
    }

    SeenProposal seen() {
        return new SeenProposal(number, version);
    }
}
