package nl.sekswerkplatform.web.api;

import java.util.List;
import nl.sekswerkplatform.groups.ShownAs;
import nl.sekswerkplatform.proposals.Proposal;
import nl.sekswerkplatform.proposals.ProposalState;
import nl.sekswerkplatform.proposals.Purpose;
import nl.sekswerkplatform.proposals.RaisedBy;
import org.eclipse.microprofile.openapi.annotations.media.Schema;

@Schema(name = "Proposal", description = "Something that a member wants the table to talk about.")
public record PublicProposal(
        int number,
        String title,
        String question,
        Purpose purpose,
        int minutes,
        @Schema(nullable = true) String pilot,
        List<Integer> inputs,

        @Schema(description = "Numbers of the pilots' signals that it takes up.")
        List<Integer> signals,

        @Schema(description = "Numbers of the counted polls that it takes up.")
        List<Integer> polls,

        String group,

        @Schema(
                nullable = true,
                description = "What proposed it by itself, such as signal/3; null for what people propose.")
        String raisedBy,

        @Schema(nullable = true, description = "How its author is shown; null when the group as a whole proposes.")
        ShownAs shownAs,

        @Schema(
                nullable = true,
                description = "Organisation, invented name or letter; null for the group and for a former member.")
        String shownLabel,

        ProposalState state,
        @Schema(nullable = true) Integer meeting,
        boolean illustrative) {
    static PublicProposal of(Proposal proposal) {
        return new PublicProposal(
                proposal.number(),
                proposal.title(),
                proposal.question(),
                proposal.purpose(),
                proposal.minutes(),
                proposal.pilotKey(),
                List.copyOf(proposal.inputs()),
                List.copyOf(proposal.signals()),
                List.copyOf(proposal.polls()),
                proposal.group().value(),
                proposal.raisedBy().map(RaisedBy::toString).orElse(null),
                proposal.shown().as(),
                proposal.shown().label(),
                proposal.state(),
                proposal.placedAt().orElse(null),
                proposal.isIllustrative());
    }
}
