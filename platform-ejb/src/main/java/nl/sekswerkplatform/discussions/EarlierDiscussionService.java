package nl.sekswerkplatform.discussions;

import jakarta.annotation.security.PermitAll;
import jakarta.annotation.security.RolesAllowed;
import jakarta.ejb.Stateless;
import jakarta.enterprise.event.Event;
import jakarta.inject.Inject;
import java.util.Comparator;
import java.util.List;
import java.util.Objects;
import java.util.stream.Stream;
import nl.sekswerkplatform.discussions.EarlierDiscussion.Offered;
import nl.sekswerkplatform.discussions.EarlierDiscussion.Said;
import nl.sekswerkplatform.discussions.EarlierDiscussion.Suggested;
import nl.sekswerkplatform.membership.Aliases;
import nl.sekswerkplatform.membership.Shown;
import nl.sekswerkplatform.proposals.Proposal;
import nl.sekswerkplatform.proposals.ProposalService;
import nl.sekswerkplatform.shared.DomainEvent;

/** What is said under proposals as it is taken along to another platform, and as it is entered there. */
@Stateless
public class EarlierDiscussionService {
    @Inject
    private DiscussionRepository discussions;

    @Inject
    private ProposalService proposals;

    @Inject
    private Aliases aliases;

    @Inject
    private Event<DomainEvent> events;

    /** All replies under the proposal, in the order in which they were said. */
    @PermitAll
    public List<Reply> findReplies(int proposal) {
        return discussions.replies(proposal, 0, Discussion.MOST);
    }

    /** All that was suggested for the proposal, the first first. */
    @PermitAll
    public List<Suggestion> findSuggestions(int proposal) {
        return discussions.suggestions(proposal, Discussion.MOST).stream()
                .sorted(Comparator.comparingInt(Suggestion::number))
                .toList();
    }

    /** What became of offers of who made this proposal, in an order that tells nothing else. */
    @PermitAll
    public List<MergeOffer> findAnsweredOffers(int first) {
        return discussions.offers(first, Discussion.MOST).stream()
                .filter(offer -> offer.firstNumber() == first && !offer.isOpen())
                .sorted(Comparator.comparingInt(MergeOffer::secondNumber)
                        .thenComparing(MergeOffer::state)
                        .thenComparing(offer -> Objects.toString(offer.reason(), "")))
                .toList();
    }

    /** Enters what was said under a proposal under which nothing is said here; otherwise nothing changes. */
    @RolesAllowed("operator")
    public void recordEarlier(EarlierDiscussion earlier) {
        if (earlier.isNothing() || discussions.isBegun(earlier.proposal())) {
            return;
        }
        Proposal proposal = proposals.get(earlier.proposal());
        Discussion discussion = discussions.hold(earlier.proposal());
        aliases.keepLetters(
                proposal.thread(),
                Stream.concat(
                                earlier.replies().stream().map(Said::by),
                                earlier.suggestions().stream().map(Suggested::by))
                        .toList());
        earlier.replies()
                .forEach(
                        said -> discussions.add(Reply.recordEarlier(earlier.proposal(), discussion.nextReply(), said)));
        earlier.suggestions()
                .forEach(
                        said -> discussions.add(Suggestion.recordEarlier(proposal, discussion.nextSuggestion(), said)));
        events.fire(new DiscussionChanged(earlier.proposal()));
    }

    /** Enters what became of the offers of who made the first; where there are such offers already nothing changes. */
    @RolesAllowed("operator")
    public void recordOffers(int first, List<Offered> offers) {
        if (findAnsweredOffers(first).isEmpty()) {
            Shown by = Shown.ofGroup(proposals.get(first).group());
            offers.forEach(offered -> discussions.add(MergeOffer.recordEarlier(offered, by)));
        }
    }
}
