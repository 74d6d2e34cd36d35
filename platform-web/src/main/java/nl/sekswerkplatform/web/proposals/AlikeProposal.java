package nl.sekswerkplatform.web.proposals;

import java.io.Serializable;
import java.util.List;
import nl.sekswerkplatform.proposals.Proposal;

/** A proposal that may be about the same. */
public record AlikeProposal(int number, String title) implements Serializable {
    static List<AlikeProposal> of(List<Proposal> found) {
        return found.stream()
                .map(proposal -> new AlikeProposal(proposal.number(), proposal.title()))
                .toList();
    }
}
