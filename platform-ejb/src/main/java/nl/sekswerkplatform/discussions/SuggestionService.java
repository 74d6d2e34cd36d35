package nl.sekswerkplatform.discussions;

import jakarta.annotation.security.PermitAll;
import jakarta.annotation.security.RolesAllowed;
import jakarta.ejb.Stateless;
import jakarta.enterprise.event.Event;
import jakarta.inject.Inject;
import java.util.List;
import java.util.UUID;
import nl.sekswerkplatform.discussions.DiscussionRefused.NotSaid;
import nl.sekswerkplatform.discussions.DiscussionRefused.OwnProposal;
import nl.sekswerkplatform.membership.ActingMember;
import nl.sekswerkplatform.membership.Aliases;
import nl.sekswerkplatform.membership.Shown;
import nl.sekswerkplatform.proposals.Proposal;
import nl.sekswerkplatform.proposals.ProposalRefused.ProposalChanged;
import nl.sekswerkplatform.proposals.ProposalRefused.ProposalNotOpen;
import nl.sekswerkplatform.proposals.ProposalService;
import nl.sekswerkplatform.proposals.SeenProposal;
import nl.sekswerkplatform.shared.DomainEvent;

/** Members suggest other words for a proposal; who proposed it takes them over or says why not. */
@Stateless
public class SuggestionService {
    /** The most that is told of one proposal. */
    public static final int MOST = 50;

    @Inject
    private DiscussionRepository discussions;

    @Inject
    private ProposalService proposals;

    @Inject
    private Aliases aliases;

    @Inject
    private Event<DomainEvent> events;

    /** The newest first. */
    @PermitAll
    public List<Suggestion> find(int proposal) {
        return discussions.suggestions(proposal, MOST);
    }

    /** @throws NotSaid when there is none with this number */
    @PermitAll
    public Suggestion get(int proposal, int number) {
        return discussions.findSuggestion(proposal, number).orElseThrow(NotSaid::new);
    }

    /**
     * Any member but who proposed it alone; the same form a second time suggests nothing.
     *
     * @throws OwnProposal to who can change it herself
     * @throws ProposalNotOpen when it is no longer open
     * @throws ProposalChanged when it says something else than she read
     * @throws DiscussionRefused.SameWords when it says that already
     */
    @RolesAllowed("member")
    public void suggest(ActingMember member, SeenProposal seen, Words words, String seenAs) {
        Proposal proposal = proposals.hold(seen.number());
        Discussion discussion = discussions.hold(seen.number());
        if (discussions.findSuggestion(words.form()).isPresent()) {
            return;
        }
        requireSuggestible(member, proposal, seen);
        Shown shown = aliases.in(proposal.thread(), member, seenAs);
        discussions.add(new Suggestion(words.form(), discussion.nextSuggestion(), proposal, member, shown)
                .saying(words.title(), words.question(), proposal));
        events.fire(new DiscussionChanged(seen.number()));
    }

    private static void requireSuggestible(ActingMember member, Proposal proposal, SeenProposal seen) {
        if (proposal.isBy(member) && proposal.shownSecond().isEmpty()) {
            throw new OwnProposal();
        }
        if (!proposal.isOpenForSupport()) {
            throw new ProposalNotOpen(proposal.number());
        }
        if (proposal.version() != seen.version()) {
            throw new ProposalChanged(proposal.number());
        }
    }

    /**
     * Who proposed it takes the words over, also when it is supported: what it said stays to be read, and who supports it is told.
     *
     * @throws nl.sekswerkplatform.proposals.ProposalRefused.NotYourProposal to all others
     * @throws DiscussionRefused.SuggestionClosed when it was decided or taken back before, or is hidden
     * @throws DiscussionRefused.OwnWords when she suggested it herself
     * @throws ProposalChanged when the proposal no longer says what the words are for
     */
    @RolesAllowed("member")
    public void takeOver(ActingMember proposer, int proposal, int number) {
        Proposal now = proposals.hold(proposal);
        now.requireBy(proposer);
        discussions.hold(proposal);
        Suggestion suggestion = get(proposal, number);
        suggestion.requireTakeable(proposer);
        if (!suggestion.isFor(now)) {
            throw new ProposalChanged(proposal);
        }
        SeenProposal seen = new SeenProposal(proposal, now.version());
        suggestion.takeOver(proposals.reword(proposer, seen, suggestion.title(), suggestion.question()));
        events.fire(new DiscussionChanged(proposal));
    }

    /** Refused as {@link #takeOver} is; an outdated one can be declined too. */
    @RolesAllowed("member")
    public void decline(ActingMember proposer, int proposal, int number, String reason) {
        proposals.hold(proposal).requireBy(proposer);
        discussions.hold(proposal);
        get(proposal, number).decline(reason);
        events.fire(new DiscussionChanged(proposal));
    }

    /** @throws DiscussionRefused.NotYourWords to all but who suggested it */
    @RolesAllowed("member")
    public void takeBack(ActingMember member, int proposal, int number) {
        proposals.hold(proposal);
        discussions.hold(proposal);
        get(proposal, number).takeBack(member);
        events.fire(new DiscussionChanged(proposal));
    }

    /** What a form of a member brings. */
    public record Words(UUID form, String title, String question) {}
}
