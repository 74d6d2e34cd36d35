package nl.sekswerkplatform.seating;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.enterprise.event.Event;
import jakarta.enterprise.event.Observes;
import jakarta.inject.Inject;
import java.util.List;
import nl.sekswerkplatform.advice.RoundClosed;
import nl.sekswerkplatform.advice.RoundOpened;
import nl.sekswerkplatform.advice.RoundReading;
import nl.sekswerkplatform.advice.RoundService;
import nl.sekswerkplatform.consensus.Outcome;
import nl.sekswerkplatform.groups.GroupFounded;
import nl.sekswerkplatform.groups.GroupKey;
import nl.sekswerkplatform.groups.GroupService;
import nl.sekswerkplatform.groups.SeatChanged;
import nl.sekswerkplatform.proposals.Proposal;
import nl.sekswerkplatform.proposals.ProposalService;
import nl.sekswerkplatform.proposals.ProposalState;
import nl.sekswerkplatform.proposals.ProposalUpdated;
import nl.sekswerkplatform.seating.SeatRefused.SeatRequestStandsAlone;
import nl.sekswerkplatform.seating.SeatRefused.SeatRoundAsksOneThing;
import nl.sekswerkplatform.seating.SeatRefused.SeatTitleStays;
import nl.sekswerkplatform.shared.DomainEvent;

/**
 * Stands beside proposals and rounds: what asks for a seat asks nothing else, and what the table adopted happens, each in the
 * same transaction.
 */
@ApplicationScoped
class SeatGuard {
    @Inject
    private SeatRepository seats;

    @Inject
    private ProposalService proposals;

    @Inject
    private RoundService rounds;

    @Inject
    private GroupService groups;

    @Inject
    private SeatObstacles obstacles;

    @Inject
    private Event<DomainEvent> events;

    /**
     * @throws SeatRequestStandsAlone when it is made one with another
     * @throws SeatTitleStays when it would be called something else than it asks
     */
    void keepWhatItAsks(@Observes ProposalUpdated updated) {
        seats.find(updated.number()).ifPresent(request -> {
            if (updated.state() == ProposalState.MERGED) {
                throw new SeatRequestStandsAlone();
            }
            Proposal proposal = proposals.get(updated.number());
            if (proposal.isReadable() && !proposal.title().equals(request.title())) {
                throw new SeatTitleStays();
            }
        });
    }

    /**
     * @throws SeatRoundAsksOneThing when it asks in other words, or more than one text
     * @throws nl.sekswerkplatform.shared.DomainException when the seat cannot change so; see {@link SeatObstacles}
     */
    void askOneThing(@Observes RoundOpened opened) {
        RoundReading round = rounds.get(opened.number());
        seats.find(round.subject().proposal()).ifPresent(request -> {
            String text = request.text(groups.get(request.group()));
            if (!round.texts().stream()
                    .map(RoundReading.TextReading::text)
                    .toList()
                    .equals(List.of(text))) {
                throw new SeatRoundAsksOneThing(text);
            }
            obstacles.require(request.agreedIn(opened.number()));
        });
    }

    /** Only without a reservation: {@link Outcome#ADOPTED}, and nothing else, changes who sits. */
    void doWhatWasAgreed(@Observes RoundClosed closed) {
        RoundReading round = rounds.get(closed.number());
        seats.find(round.subject().proposal()).ifPresent(request -> {
            if (round.result().outcome() != Outcome.ADOPTED) {
                return;
            }
            events.fire(request.agreedIn(closed.number()));
            if (groups.get(request.group()).isSeated() != request.isForSeat()) {
                request.hinder(closed.number());
            }
        });
    }

    void remember(@Observes GroupFounded founded) {
        remember(founded.group(), new Step(founded.seated(), founded.date(), null));
    }

    void remember(@Observes SeatChanged changed) {
        remember(changed.group(), new Step(changed.seated(), changed.date(), changed.round()));
    }

    private void remember(GroupKey group, Step step) {
        seats.add(new SeatChange(group, seats.last(group) + 1, step.seated(), step.on(), step.round()));
    }

    private record Step(boolean seated, java.time.LocalDate on, Integer round) {}
}
