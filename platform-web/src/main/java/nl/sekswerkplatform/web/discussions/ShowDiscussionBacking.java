package nl.sekswerkplatform.web.discussions;

import jakarta.annotation.PostConstruct;
import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import java.util.ArrayList;
import java.util.List;
import nl.sekswerkplatform.discussions.MergeOffer;
import nl.sekswerkplatform.discussions.MergeService;
import nl.sekswerkplatform.discussions.Reply;
import nl.sekswerkplatform.discussions.ReplyService;
import nl.sekswerkplatform.discussions.Suggestion;
import nl.sekswerkplatform.discussions.SuggestionService;
import nl.sekswerkplatform.membership.Shown;
import nl.sekswerkplatform.proposals.EarlierText;
import nl.sekswerkplatform.proposals.Proposal;
import nl.sekswerkplatform.proposals.ProposalService;
import nl.sekswerkplatform.proposals.ProposalState;
import nl.sekswerkplatform.shared.Difference;
import nl.sekswerkplatform.web.Address;
import nl.sekswerkplatform.web.ListPage;
import nl.sekswerkplatform.web.Query;

/** What was said under a proposal, and how it grew. */
@Named
@RequestScoped
public class ShowDiscussionBacking {
    private static final int SHOWN = 50;

    @Inject
    private Address address;

    @Inject
    private Query query;

    @Inject
    private ProposalService proposals;

    @Inject
    private ReplyService replies;

    @Inject
    private SuggestionService suggestions;

    @Inject
    private MergeService mergers;

    private Proposal proposal;
    private ListPage<Reply> said;
    private List<Suggestion> suggested;

    @PostConstruct
    void read() {
        proposal = proposals.get(address.number());
        int after = query.word("after").isEmpty() ? 0 : query.number("after", 0);
        said = ListPage.of(replies.find(proposal.number(), after, SHOWN + 1), SHOWN);
        suggested = suggestions.find(proposal.number());
    }

    /** The last change first. */
    public List<TextChange> getChanges() {
        List<EarlierText> earlier = proposal.edition() > 1 ? proposals.findEarlier(proposal.number()) : List.of();
        List<TextChange> changes = new ArrayList<>();
        for (int at = earlier.size() - 1; at >= 0; at--) {
            EarlierText before = earlier.get(at);
            boolean last = at == earlier.size() - 1;
            String title = last ? proposal.title() : earlier.get(at + 1).title();
            String question = last ? proposal.question() : earlier.get(at + 1).question();
            changes.add(new TextChange(
                    before.edition() + 1,
                    suggestedBy(before.edition() + 1),
                    Difference.between(before.title(), title),
                    Difference.between(before.question(), question)));
        }
        return changes;
    }

    private Shown suggestedBy(int edition) {
        return suggested.stream()
                .filter(suggestion -> suggestion
                        .edition()
                        .filter(Integer.valueOf(edition)::equals)
                        .isPresent())
                .map(Suggestion::shown)
                .findFirst()
                .orElse(null);
    }

    public List<SuggestionRow> getSuggestions() {
        return suggested.stream()
                .map(suggestion -> SuggestionRow.of(suggestion, proposal))
                .toList();
    }

    public List<MergeOffer> getOffers() {
        return mergers.find(proposal.number());
    }

    public List<Reply> getReplies() {
        return said.rows();
    }

    /** The address of the later ones; null when these were the last. */
    public String getLater() {
        return said.more() ? "/proposals/" + proposal.number() + "?after=" + said.next(Reply::number) : null;
    }

    /** Whether something can be said under it. */
    public boolean isSpokenAbout() {
        return proposal.isReadable()
                && proposal.state() != ProposalState.WITHDRAWN
                && proposal.state() != ProposalState.MERGED;
    }
}
