package nl.sekswerkplatform.seating;

import jakarta.annotation.security.PermitAll;
import jakarta.annotation.security.RolesAllowed;
import jakarta.ejb.Stateless;
import jakarta.inject.Inject;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.UUID;
import nl.sekswerkplatform.groups.GroupService;
import nl.sekswerkplatform.groups.StakeholderGroup;
import nl.sekswerkplatform.membership.ActingMember;
import nl.sekswerkplatform.proposals.ProposalDraft;
import nl.sekswerkplatform.proposals.ProposalService;
import nl.sekswerkplatform.proposals.Purpose;

/** Asks for seats, and tells who sits since when. Changes no seat itself: the table does. */
@Stateless
public class SeatingService {
    private static final int NO_ROUND = 0;

    @Inject
    private SeatRepository seats;

    @Inject
    private SeatObstacles obstacles;

    @Inject
    private ProposalService proposals;

    @Inject
    private GroupService groups;

    /**
     * Proposes that a group sits, or does not sit any more; any member of any group may.
     *
     * @param form made when the form was opened, so that sending it twice proposes once
     * @return the number of the proposal
     * @throws nl.sekswerkplatform.proposals.ProposalRefused.AlreadyProposed when this form was sent before
     * @throws nl.sekswerkplatform.shared.DomainException when the seat cannot change so
     */
    @RolesAllowed("member")
    public int propose(ActingMember member, UUID form, AskSeat asked) {
        StakeholderGroup group = groups.get(asked.group());
        String title = SeatRequest.title(group, asked.seated());
        ProposalDraft draft = new ProposalDraft(title, asked.reason(), Purpose.ADVISE, asked.minutes(), null, Set.of());
        int number = proposals.propose(member, form, draft);
        SeatRequest request = new SeatRequest(number, asked, group);
        obstacles.require(request.agreedIn(NO_ROUND));
        seats.add(request);
        return number;
    }

    /** What a proposal asks about a seat; empty for most. */
    @PermitAll
    public Optional<SeatRequest> find(int proposal) {
        return seats.find(proposal);
    }

    /** The words that a round about the proposal asks; empty when it asks for no seat. */
    @PermitAll
    public Optional<String> findText(int proposal) {
        return seats.find(proposal).map(request -> request.text(groups.get(request.group())));
    }

    /** All requests, the newest first. */
    @PermitAll
    public List<SeatRequest> findRequests() {
        return seats.requests();
    }

    /** Who came to the table and who left it, by group, the newest first. */
    @PermitAll
    public List<SeatChange> findHistory() {
        return seats.changes();
    }
}
