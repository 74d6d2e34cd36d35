package nl.sekswerkplatform.web.discussions;

import java.util.List;
import nl.sekswerkplatform.discussions.Suggestion;
import nl.sekswerkplatform.discussions.SuggestionState;
import nl.sekswerkplatform.proposals.Proposal;
import nl.sekswerkplatform.shared.Difference;

/** A suggestion beside what the proposal says; one that is decided, by itself. */
public record SuggestionRow(
        Suggestion suggestion, List<Difference.Part> title, List<Difference.Part> question, String state) {

    static SuggestionRow of(Suggestion suggestion, Proposal proposal) {
        boolean open = suggestion.state() == SuggestionState.OPEN;
        boolean fits = open && suggestion.isFor(proposal);
        return new SuggestionRow(
                suggestion,
                Difference.between(fits ? proposal.title() : suggestion.title(), suggestion.title()),
                Difference.between(fits ? proposal.question() : suggestion.question(), suggestion.question()),
                open && !fits ? "OUTDATED" : suggestion.state().name());
    }

    public boolean isOpen() {
        return suggestion.state() == SuggestionState.OPEN;
    }

    /** As pages call it: {@code 12-3}. */
    public String key() {
        return suggestion.proposalNumber() + "-" + suggestion.number();
    }
}
