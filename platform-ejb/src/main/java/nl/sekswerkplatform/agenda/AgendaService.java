package nl.sekswerkplatform.agenda;

import jakarta.annotation.security.PermitAll;
import jakarta.annotation.security.RolesAllowed;
import jakarta.ejb.Stateless;
import jakarta.ejb.TransactionAttribute;
import jakarta.ejb.TransactionAttributeType;
import jakarta.enterprise.event.Event;
import jakarta.inject.Inject;
import java.time.Clock;
import java.time.LocalDate;
import java.util.Collection;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.UUID;
import java.util.concurrent.Future;
import nl.sekswerkplatform.agenda.AgendaRefused.AgendaAlreadyPublished;
import nl.sekswerkplatform.agenda.AgendaRefused.AgendaNotFound;
import nl.sekswerkplatform.agenda.AgendaRefused.BallotsNotKept;
import nl.sekswerkplatform.agenda.AgendaRefused.MeetingWithoutChair;
import nl.sekswerkplatform.groups.Delegate;
import nl.sekswerkplatform.groups.GroupService;
import nl.sekswerkplatform.groups.StakeholderGroup;
import nl.sekswerkplatform.meetings.MeetingService;
import nl.sekswerkplatform.proposals.BallotService;
import nl.sekswerkplatform.proposals.StandingProposalService;
import nl.sekswerkplatform.shared.DomainEvent;

/** Composes, publishes and shows agendas. */
@Stateless
public class AgendaService {
    /** How long the witness can get what is sealed for her, from the day on which the agenda was composed. */
    public static final int DAYS_FOR_WITNESS = 90;

    @Inject
    private AgendaRepository agendas;

    @Inject
    private MeetingService meetings;

    @Inject
    private StandingProposalService proposals;

    @Inject
    private BallotService ballots;

    @Inject
    private CloseBallotsService closing;

    @Inject
    private FinishAgendaService finishing;

    @Inject
    private ComposingBoard board;

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

    /** How far the agendas of these meetings are, by the number of the meeting; without those that have none. */
    @RolesAllowed("member")
    public Map<Integer, AgendaState> findStates(Collection<Integer> meetings) {
        return agendas.states(meetings);
    }

    /** When the agendas of meetings were made public, by the number of the meeting; from that day on, at most 200. */
    @PermitAll
    public Map<Integer, LocalDate> findPublishedSince(LocalDate day) {
        return agendas.publishedSince(day);
    }

    /** The items of the published agenda in their order; none before that. */
    @PermitAll
    public List<AgendaItem> findItems(int meeting) {
        return agendas.items(meeting);
    }

    /** The items of the published agendas of these meetings, as far as figures need them. */
    @PermitAll
    public List<PlacedItem> findPlaced(Collection<Integer> meetingNumbers) {
        return meetingNumbers.isEmpty() ? List.of() : agendas.placed(meetingNumbers);
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
     * Closes the ballots of the meeting and begins to compose its agenda, once. Any member of the group that chairs may; of two
     * at once, one does. What was begun is finished, also when nobody waits for it or the platform stops meanwhile.
     *
     * @return is done when the agenda is there, as a draft
     * @throws nl.sekswerkplatform.proposals.BallotRefused.BallotsClosed when it was begun before
     * @throws nl.sekswerkplatform.groups.GroupRefused.OtherGroup to members of other groups
     * @throws AgendaRefused.MeetingOver when it comes too late
     * @throws AgendaRefused.GroupsNotAdmitted while a seated group has no members
     * @throws AgendaRefused.NothingSupported when it would be empty; the ballots then stay open
     */
    @RolesAllowed("member")
    @TransactionAttribute(TransactionAttributeType.NOT_SUPPORTED)
    public Future<Void> compose(int meetingNumber, Delegate by) {
        closing.close(meetingNumber, by);
        return finishing.finish(meetingNumber);
    }

    /** How far composing is; empty before it is begun and once the agenda is there. */
    @RolesAllowed("member")
    public Optional<ComposingProgress> findProgress(int meetingNumber) {
        boolean begun =
                ballots.isClosed(meetingNumber) && agendas.find(meetingNumber).isEmpty();
        return begun ? Optional.of(board.find(meetingNumber)) : Optional.empty();
    }

    /**
     * What any member may take to the witness: the agenda as it stands here, and the ballots that it was made from, sealed for
     * the witness alone. See {@code docs/agenda-check.md}.
     *
     * @throws BallotsNotKept when there was no witness, or it is too long ago
     */
    @RolesAllowed("member")
    public String fileForWitness(int meetingNumber) {
        Agenda agenda = agendas.find(meetingNumber).orElseThrow(() -> new AgendaNotFound(meetingNumber));
        SealedBallots sealed = agendas.findBallots(meetingNumber).orElseThrow(() -> new BallotsNotKept(meetingNumber));
        return new CheckFile(agenda, sealed).text();
    }

    /** Whether there is a {@linkplain #fileForWitness file for the witness}. */
    @RolesAllowed("member")
    public boolean isKeptForWitness(int meetingNumber) {
        return agendas.findBallots(meetingNumber).isPresent();
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

    private void requireChaired(int number, Delegate by) {
        by.requireGroup(meetings.get(number).chairGroup().orElseThrow(() -> new MeetingWithoutChair(number)));
    }

    /** Enters an agenda that another platform published; one for a meeting that has one changes nothing. */
    @RolesAllowed("operator")
    public void recordEarlier(EarlierAgenda earlier) {
        if (agendas.find(earlier.meeting()).isEmpty()) {
            Agenda agenda = Agenda.recordEarlier(earlier);
            agendas.add(agenda);
            events.fire(AgendaPublished.of(agenda));
        }
    }
}
