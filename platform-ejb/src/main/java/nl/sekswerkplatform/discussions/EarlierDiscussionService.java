package nl.sekswerkplatform.discussions;

import static java.util.stream.Collectors.groupingBy;

import jakarta.annotation.security.PermitAll;
import jakarta.annotation.security.RolesAllowed;
import jakarta.ejb.Stateless;
import jakarta.enterprise.event.Event;
import jakarta.inject.Inject;
import java.util.Collection;
import java.util.Comparator;
import java.util.List;
import java.util.Map;
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

    /** All replies under each of the proposals, in the order in which they were said. */
    @PermitAll
    public Map<Integer, List<Reply>> findReplies(Collection<Integer> proposals) {
        return discussions.replies(proposals).stream().collect(groupingBy(Reply::proposalNumber));
    }

    /** All that was suggested for each of the proposals, the first first. */
    @PermitAll
    public Map<Integer, List<Suggestion>> findSuggestions(Collection<Integer> proposals) {
        return discussions.suggestions(proposals).stream().collect(groupingBy(Suggestion::proposalNumber));
    }

    /** What became of offers of who made each of these proposals, in an order that tells nothing else. */
    @PermitAll
    public Map<Integer, List<MergeOffer>> findAnsweredOffers(Collection<Integer> first) {
        return discussions.offers(first).stream()
                .filter(offer -> !offer.isOpen())
                .sorted(Comparator.comparingInt(MergeOffer::secondNumber)
                        .thenComparing(MergeOffer::state)
                        .thenComparing(offer -> Objects.toString(offer.reason(), "")))
                .collect(groupingBy(MergeOffer::firstNumber));
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
        if (findAnsweredOffers(List.of(first)).isEmpty()) {
            Shown by = Shown.ofGroup(proposals.get(first).group());
            offers.forEach(offered -> discussions.add(MergeOffer.recordEarlier(offered, by)));
        }
    }
}
