package nl.sekswerkplatform.discussions;

import jakarta.annotation.security.PermitAll;
import jakarta.annotation.security.RolesAllowed;
import jakarta.ejb.Stateless;
import jakarta.enterprise.event.Event;
import jakarta.inject.Inject;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import nl.sekswerkplatform.discussions.DiscussionRefused.NotSaid;
import nl.sekswerkplatform.discussions.DiscussionRefused.NothingToMerge;
import nl.sekswerkplatform.discussions.DiscussionRefused.OfferedBefore;
import nl.sekswerkplatform.membership.ActingMember;
import nl.sekswerkplatform.proposals.Proposal;
import nl.sekswerkplatform.proposals.ProposalDraft;
import nl.sekswerkplatform.proposals.ProposalRefused.ProposalNotFound;
import nl.sekswerkplatform.proposals.ProposalRefused.ProposalNotOpen;
import nl.sekswerkplatform.proposals.ProposalService;
import nl.sekswerkplatform.shared.DomainEvent;

/** Two who proposed make one of their proposals, with the consent of both. Support is carried to it by those who gave it. */
@Stateless
public class MergeService {
    private static final int MOST = 20;

    @Inject
    private DiscussionRepository discussions;

    @Inject
    private ProposalService proposals;

    @Inject
    private Event<DomainEvent> events;

    /** Offers of and to who made this proposal: that there are, and what became of them. */
    @PermitAll
    public List<MergeOffer> find(int proposal) {
        return discussions.offers(proposal, MOST);
    }

    /**
     * What the merged one will say, for the two who decide it.
     *
     * @throws NotSaid when there is no such offer, to all others, and once it is answered
     */
    @RolesAllowed("member")
    public OfferReading read(ActingMember member, UUID id) {
        MergeOffer offer = discussions.findOffer(id).filter(MergeOffer::isOpen).orElseThrow(NotSaid::new);
        Proposal first = proposals.get(offer.firstNumber());
        Proposal second = proposals.get(offer.secondNumber());
        if (!first.isBy(member) && !second.isBy(member)) {
            throw new NotSaid();
        }
        return new OfferReading(id, first, second, offer.draft(), second.isBy(member));
    }

    /**
     * Who made the first offers it to who made the second; the same form a second time offers nothing.
     *
     * @throws nl.sekswerkplatform.proposals.ProposalRefused.NotYourProposal unless the first is hers
     * @throws NothingToMerge when the other is the same, is not there, is not open, is hers too or has nobody who could agree
     * @throws OfferedBefore when there is an offer between the two
     */
    @RolesAllowed("member")
    public void offer(ActingMember member, UUID form, int first, int second, ProposalDraft draft) {
        List<Proposal> both = proposals.hold(List.of(first, second));
        Proposal own = find(both, first).orElseThrow(() -> new ProposalNotFound(first));
        own.requireBy(member);
        if (discussions.findOffer(form).isPresent()) {
            return;
        }
        if (!own.isOpenForSupport()) {
            throw new ProposalNotOpen(first);
        }
        Proposal other = proposals
                .find(second)
                .filter(found -> found.number() != first && found.isOpenForSupport())
                .filter(found -> !found.shown().isGroup() && !found.isBy(member))
                .orElseThrow(NothingToMerge::new);
        if (discussions.isOpen(MergeOffer.pair(first, second))) {
            throw new OfferedBefore();
        }
        UUID merged = UUID.randomUUID();
        discussions.add(new MergeOffer(form, merged, first, other.number(), proposals.authorship(member, merged))
                .saying(draft));
        events.fire(new DiscussionChanged(first));
    }

    private static Optional<Proposal> find(List<Proposal> held, int number) {
        return held.stream().filter(each -> each.number() == number).findFirst();
    }

    /**
     * Who made the second agrees: both become one.
     *
     * @return its number
     * @throws DiscussionRefused.OfferClosed when it was answered or taken back
     * @throws nl.sekswerkplatform.proposals.ProposalRefused.NotYourProposal unless the second is hers
     * @throws ProposalNotOpen when one of the two is no longer open
     */
    @RolesAllowed("member")
    public int accept(ActingMember member, UUID id) {
        MergeOffer offer = hold(id);
        int number = proposals.merge(member, offer.merging());
        offer.accept(number);
        events.fire(new DiscussionChanged(number));
        return number;
    }

    /** Who made the second says why not. */
    @RolesAllowed("member")
    public void decline(ActingMember member, UUID id, String reason) {
        MergeOffer offer = hold(id);
        proposals.get(offer.secondNumber()).requireBy(member);
        offer.decline(reason);
        events.fire(new DiscussionChanged(offer.secondNumber()));
    }

    /** Who made the first takes it back while it is not answered. */
    @RolesAllowed("member")
    public void takeBack(ActingMember member, UUID id) {
        MergeOffer offer = hold(id);
        proposals.get(offer.firstNumber()).requireBy(member);
        offer.takeBack();
        events.fire(new DiscussionChanged(offer.firstNumber()));
    }

    private MergeOffer hold(UUID id) {
        return discussions.holdOffer(id).orElseThrow(NotSaid::new);
    }
}
