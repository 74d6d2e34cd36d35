package nl.sekswerkplatform.discussions;

import java.util.List;
import nl.sekswerkplatform.membership.Shown;

/**
 * What was said under a proposal on another platform, the first first.
 *
 * @param proposal its number here
 */
public record EarlierDiscussion(int proposal, List<Said> replies, List<Suggested> suggestions) {
    public EarlierDiscussion {
        replies = List.copyOf(replies);
        suggestions = List.copyOf(suggestions);
    }

    boolean isNothing() {
        return replies.isEmpty() && suggestions.isEmpty();
    }

    /**
     * A reply.
     *
     * @param text null when its words are gone
     */
    public record Said(Shown by, SpokenWords words, String text) {}

    /**
     * Other words for the proposal.
     *
     * @param title null when the words are gone, and so the question
     * @param forTheText true while the proposal says what they are for
     * @param edition of the proposal that they became; null for none
     * @param reason why they were declined; null unless they were
     */
    public record Suggested(
            Shown by,
            SpokenWords words,
            String title,
            String question,
            SuggestionState state,
            boolean forTheText,
            Integer edition,
            String reason) {}

    /**
     * An offer to make one of two proposals, which was answered or taken back.
     *
     * @param merged what they became; null unless it was accepted
     * @param reason why it was declined; null unless it was
     */
    public record Offered(int first, int second, MergeState state, Integer merged, String reason) {}
}
