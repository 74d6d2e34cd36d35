package nl.sekswerkplatform.agenda;

import jakarta.annotation.security.PermitAll;
import jakarta.annotation.security.RolesAllowed;
import jakarta.ejb.Stateless;
import jakarta.enterprise.event.Event;
import jakarta.inject.Inject;
import java.security.SecureRandom;
import java.time.Clock;
import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.UUID;
import nl.sekswerkplatform.agenda.AgendaRefused.AgendaAlreadyPublished;
import nl.sekswerkplatform.agenda.AgendaRefused.AgendaNotFound;
import nl.sekswerkplatform.agenda.AgendaRefused.GroupsNotAdmitted;
import nl.sekswerkplatform.agenda.AgendaRefused.MeetingOver;
import nl.sekswerkplatform.agenda.AgendaRefused.MeetingWithoutChair;
import nl.sekswerkplatform.agenda.AgendaRefused.NothingSupported;
import nl.sekswerkplatform.groups.Delegate;
import nl.sekswerkplatform.groups.GroupKey;
import nl.sekswerkplatform.groups.GroupService;
import nl.sekswerkplatform.groups.StakeholderGroup;
import nl.sekswerkplatform.meetings.Meeting;
import nl.sekswerkplatform.meetings.MeetingService;
import nl.sekswerkplatform.proposals.BallotService;
import nl.sekswerkplatform.proposals.Proposal;
import nl.sekswerkplatform.proposals.ProposalService;
import nl.sekswerkplatform.shared.DomainEvent;

/** Composes, publishes and shows agendas. */
@Stateless
public class AgendaService {
    private static final SecureRandom RANDOM = new SecureRandom();

    @Inject
    private AgendaRepository agendas;

    @Inject
    private MeetingService meetings;

    @Inject
    private ProposalService proposals;

    @Inject
    private BallotService ballots;

    @Inject
    private GroupService groups;

    @Inject
    private Event<DomainEvent> events;

    @Inject
    private Clock clock;

    /** The published agenda of the meeting, complete; empty before that, and for meetings from before the platform. */
    @PermitAll
    public Optional<Agenda> find(int meeting) {
        return agendas.find(meeting).filter(Agenda::isPublished);
    }

    /** The agenda of the meeting, also while it is a draft. */
    @RolesAllowed("member")
    public Optional<Agenda> findForMembers(int meeting) {
        return agendas.find(meeting);
    }

    /** The items of the published agenda in their order; none before that. */
    @PermitAll
    public List<AgendaItem> findItems(int meeting) {
        return agendas.items(meeting);
    }

    /** An item of a published agenda. */
    @PermitAll
    public Optional<AgendaItem> findItem(UUID id) {
        return agendas.findItem(id).filter(AgendaItem::isPublished);
    }

    /** The item that a proposal became on a published agenda. */
    @PermitAll
    public Optional<AgendaItem> findItemOf(int proposal) {
        return agendas.findItemOf(proposal);
    }

    /** Seated groups that no agenda can be composed without, and that have no members yet. */
    @PermitAll
    public List<StakeholderGroup> findNotAdmitted() {
        return groups.findSeated().stream()
                .filter(group -> group.publicKey().isEmpty())
                .toList();
    }

    /**
     * Closes the ballots of the meeting and composes its agenda, once. Any member of the group that chairs may; of two at
     * once, one does.
     *
     * @throws nl.sekswerkplatform.proposals.BallotRefused.BallotsClosed when it was composed before
     * @throws nl.sekswerkplatform.groups.GroupRefused.OtherGroup to members of other groups
     * @throws MeetingOver when it comes too late
     * @throws GroupsNotAdmitted while a seated group has no members
     * @throws NothingSupported when it would be empty; the ballots then stay open
     */
    @RolesAllowed("member")
    public void compose(int meetingNumber, Delegate by) {
        // Ballots and proposals first: all that is read after these locks is as they are now.
        Map<GroupKey, List<Set<Integer>>> closed = ballots.close(meetingNumber);
        List<Proposal> open = proposals.holdOpenForSupport();
        Meeting meeting = requireChaired(meetingNumber, by);
        LocalDate today = LocalDate.now(clock);
        if (!meeting.isComing(today)) {
            throw new MeetingOver(meetingNumber);
        }
        ClosedBallots input =
                new ClosedBallots(meetingNumber, meeting.minutesAvailable(), groups.findSeated(), open, closed);
        Agenda agenda = Agenda.compose(input, BallotCommitment.to(input, RANDOM), today);
        agendas.add(agenda);
        proposals.choose(agenda.proposalNumbers(), meetingNumber);
        events.fire(new AgendaComposed(meetingNumber));
    }

    /**
     * Makes the agenda public, for good, and places its proposals. Any member of the group that chairs may.
     *
     * @throws AgendaAlreadyPublished when it was
     */
    @RolesAllowed("member")
    public void publish(int meetingNumber, Delegate by) {
        Agenda agenda = agendas.hold(meetingNumber).orElseThrow(() -> new AgendaNotFound(meetingNumber));
        requireChaired(meetingNumber, by);
        AgendaPublished published = agenda.publish(LocalDate.now(clock));
        proposals.place(agenda.proposalNumbers(), meetingNumber);
        events.fire(published);
    }

    private Meeting requireChaired(int number, Delegate by) {
        Meeting meeting = meetings.get(number);
        by.requireGroup(meeting.chairGroup().orElseThrow(() -> new MeetingWithoutChair(number)));
        return meeting;
    }
}
