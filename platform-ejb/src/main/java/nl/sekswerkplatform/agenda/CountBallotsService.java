package nl.sekswerkplatform.agenda;

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
import nl.sekswerkplatform.ballotwitness.BallotWitness;
import nl.sekswerkplatform.ballotwitness.BallotWitnessService;
import nl.sekswerkplatform.ballotwitness.WitnessKey;
import nl.sekswerkplatform.equalshares.Composition;
import nl.sekswerkplatform.groups.GroupKey;
import nl.sekswerkplatform.groups.GroupService;
import nl.sekswerkplatform.meetings.Meeting;
import nl.sekswerkplatform.meetings.MeetingService;
import nl.sekswerkplatform.proposals.BallotService;
import nl.sekswerkplatform.proposals.StandingProposalService;
import nl.sekswerkplatform.shared.DomainEvent;

/**
 * What the platform does with ballots by itself, each act in a transaction of its own: reads them to compose an agenda, stores
 * what came of it, and lets go of what nobody needs any more.
 */
@Stateless
public class CountBallotsService {
    private static final SecureRandom RANDOM = new SecureRandom();

    @Inject
    private AgendaRepository agendas;

    @Inject
    private BallotService ballots;

    @Inject
    private StandingProposalService proposals;

    @Inject
    private MeetingService meetings;

    @Inject
    private GroupService groups;

    @Inject
    private BallotWitnessService witnesses;

    @Inject
    private Event<DomainEvent> events;

    @Inject
    private Clock clock;

    /** Empty when there is nothing to count, or it was counted before. */
    @RolesAllowed("operator")
    public Optional<ClosedBallots> read(int number) {
        Map<GroupKey, List<Set<Integer>>> closed = ballots.findClosed(number);
        if (closed.isEmpty() || !ballots.isClosed(number)) {
            return Optional.empty();
        }
        Meeting meeting = meetings.get(number);
        List<GroupKey> seats = meeting.seats();
        return Optional.of(new ClosedBallots(
                number,
                meeting.minutesAvailable(),
                seats.stream().map(groups::get).toList(),
                proposals.findStanding(number),
                closed));
    }

    /** Keeps the agenda and lets the ballots go, but for what is sealed for the witness. Of two who come with it, one does. */
    @RolesAllowed("operator")
    public void store(ClosedBallots counted, Composition composition) {
        if (!ballots.clear(counted.meeting())) {
            return;
        }
        BallotCommitment commitment = BallotCommitment.to(counted, RANDOM);
        Optional<WitnessKey> witness = witnesses.findAppointed().map(BallotWitness::key);
        Agenda agenda =
                Agenda.compose(counted, composition, commitment, witness).on(LocalDate.now(clock));
        agendas.add(agenda);
        witness.ifPresent(key -> agendas.add(SealedBallots.of(counted, commitment, key)));
        proposals.choose(agenda.proposalNumbers(), counted.meeting());
        events.fire(new AgendaComposed(counted.meeting()));
    }

    /** Meetings whose ballots are closed, and whose agenda is being composed or has to be. */
    @RolesAllowed("operator")
    public List<Integer> findUncounted() {
        return ballots.findUncounted();
    }

    /** Ballots of meetings that went by without an agenda go, and what the witness had time to look at. */
    @RolesAllowed("operator")
    public void letGo() {
        LocalDate today = LocalDate.now(clock);
        ballots.findWaiting().stream().filter(meeting -> isOver(meeting, today)).forEach(ballots::abandon);
        agendas.removeBallotsOfBefore(today.minusDays(AgendaService.DAYS_FOR_WITNESS));
    }

    private boolean isOver(int number, LocalDate today) {
        return meetings.find(number)
                .filter((Meeting meeting) -> !meeting.isComing(today))
                .isPresent();
    }
}
