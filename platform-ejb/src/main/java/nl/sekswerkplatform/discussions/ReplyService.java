package nl.sekswerkplatform.discussions;

import jakarta.annotation.security.PermitAll;
import jakarta.annotation.security.RolesAllowed;
import jakarta.ejb.Stateless;
import jakarta.enterprise.event.Event;
import jakarta.inject.Inject;
import java.util.List;
import java.util.UUID;
import nl.sekswerkplatform.discussions.DiscussionRefused.DiscussionOver;
import nl.sekswerkplatform.discussions.DiscussionRefused.NotSaid;
import nl.sekswerkplatform.membership.ActingMember;
import nl.sekswerkplatform.membership.Aliases;
import nl.sekswerkplatform.membership.Shown;
import nl.sekswerkplatform.proposals.Proposal;
import nl.sekswerkplatform.proposals.ProposalService;
import nl.sekswerkplatform.proposals.ProposalState;
import nl.sekswerkplatform.shared.DomainEvent;

/** Members speak under a proposal, each shown as she is in that thread. */
@Stateless
public class ReplyService {
    /** The most in one page of replies. */
    public static final int MOST = 50;

    @Inject
    private DiscussionRepository discussions;

    @Inject
    private ProposalService proposals;

    @Inject
    private Aliases aliases;

    @Inject
    private Event<DomainEvent> events;

    /**
     * In the order in which they were said.
     *
     * @param after the last number of the page before; 0 for the first
     */
    @PermitAll
    public List<Reply> find(int proposal, int after, int most) {
        return discussions.replies(proposal, after, Math.min(most, MOST + 1));
    }

    /** @throws NotSaid when there is none with this number */
    @PermitAll
    public Reply get(int proposal, int number) {
        return discussions.findReply(proposal, number).orElseThrow(NotSaid::new);
    }

    /** As the others will see who replies. */
    @RolesAllowed("member")
    public Shown ahead(ActingMember member, int proposal) {
        return aliases.ahead(proposals.get(proposal).thread(), member);
    }

    /**
     * Any member of any group; the same form a second time says nothing.
     *
     * @param seenAs the label that the form showed
     * @throws DiscussionOver when the proposal was withdrawn, merged or hidden
     */
    @RolesAllowed("member")
    public void reply(ActingMember member, int proposal, Contribution said, String seenAs) {
        Proposal about = proposals.hold(proposal);
        Discussion discussion = discussions.hold(proposal);
        if (discussions.findReply(said.form()).isPresent()) {
            return;
        }
        requireSpokenAbout(about);
        Shown shown = aliases.in(about.thread(), member, seenAs);
        discussions.add(new Reply(said.form(), proposal, discussion.nextReply(), member, shown, said.text()));
        events.fire(new DiscussionChanged(proposal));
    }

    private static void requireSpokenAbout(Proposal proposal) {
        boolean over = proposal.state() == ProposalState.WITHDRAWN || proposal.state() == ProposalState.MERGED;
        if (over || !proposal.isReadable()) {
            throw new DiscussionOver(proposal.number());
        }
    }

    /**
     * @throws DiscussionRefused.NotYourWords to all but who said it
     * @throws DiscussionRefused.WordsGone when they are gone already, or hidden
     */
    @RolesAllowed("member")
    public void takeBack(ActingMember member, int proposal, int number) {
        proposals.hold(proposal);
        discussions.hold(proposal);
        get(proposal, number).takeBack(member);
        events.fire(new DiscussionChanged(proposal));
    }

    /** What a form of a member brings. */
    public record Contribution(UUID form, String text) {}
}
