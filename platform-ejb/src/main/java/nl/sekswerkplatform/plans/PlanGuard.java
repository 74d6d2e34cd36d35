package nl.sekswerkplatform.plans;

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
import nl.sekswerkplatform.houserules.WordsRemoved;
import nl.sekswerkplatform.pilots.PilotService;
import nl.sekswerkplatform.pilots.Plan;
import nl.sekswerkplatform.plans.PlanRefused.PlanRoundAsksOneThing;
import nl.sekswerkplatform.plans.PlanRefused.PlanStandsAlone;
import nl.sekswerkplatform.plans.PlanRefused.PlanTitleStays;
import nl.sekswerkplatform.proposals.Proposal;
import nl.sekswerkplatform.proposals.ProposalService;
import nl.sekswerkplatform.proposals.ProposalState;
import nl.sekswerkplatform.proposals.ProposalUpdated;
import nl.sekswerkplatform.shared.DomainEvent;

/**
 * Stands beside proposals and rounds: what asks for a plan asks nothing else, and what the table adopted happens, each in the
 * same transaction.
 */
@ApplicationScoped
class PlanGuard {
    private static final String PROPOSAL = "proposal/";

    @Inject
    private PlanRepository plans;

    @Inject
    private ProposalService proposals;

    @Inject
    private RoundService rounds;

    @Inject
    private PilotService pilots;

    @Inject
    private Event<DomainEvent> events;

    /**
     * @throws PlanStandsAlone when it is made one with another
     * @throws PlanTitleStays when it would be called something else than it asks, or be about another pilot
     */
    void keepWhatItAsks(@Observes ProposalUpdated updated) {
        plans.find(updated.number()).ifPresent(plan -> {
            if (updated.state() == ProposalState.MERGED) {
                throw new PlanStandsAlone();
            }
            Proposal proposal = proposals.get(updated.number());
            boolean same =
                    proposal.title().equals(plan.title()) && plan.pilotKey().equals(proposal.pilotKey());
            if (proposal.isReadable() && !same) {
                throw new PlanTitleStays();
            }
        });
    }

    /**
     * @throws PlanRoundAsksOneThing when it asks in other words, or more than one text
     * @throws nl.sekswerkplatform.shared.DomainException when the pilot cannot take it, as {@link PilotService#requireAgreeable}
     *     says
     */
    void askOneThing(@Observes RoundOpened opened) {
        RoundReading round = rounds.get(opened.number());
        plans.find(round.subject().proposal()).ifPresent(plan -> {
            String text = PlanText.asked(plan, pilots.get(plan.pilotKey()).title());
            if (!round.texts().stream()
                    .map(RoundReading.TextReading::text)
                    .toList()
                    .equals(List.of(text))) {
                throw new PlanRoundAsksOneThing(text);
            }
            pilots.requireAgreeable(plan.pilotKey(), plan.plan(), plan.seen());
        });
    }

    /** Only without a reservation: {@link Outcome#ADOPTED}, and nothing else, changes by what a pilot is judged. */
    void doWhatWasAgreed(@Observes RoundClosed closed) {
        RoundReading round = rounds.get(closed.number());
        plans.find(round.subject().proposal()).ifPresent(plan -> {
            if (round.result().outcome() == Outcome.ADOPTED) {
                pilots.agree(plan.pilotKey(), plan.plan(), plan.seen())
                        .ifPresentOrElse(before -> agree(plan, before, closed), () -> plan.hinder(closed.number()));
            }
        });
    }

    private void agree(ProposedPlan proposed, Plan before, RoundClosed closed) {
        if (proposed.seen() == 0 && !before.criteria().isEmpty()) {
            plans.add(PlanEdition.before(proposed.pilotKey(), before));
        }
        PlanEdition edition = PlanEdition.agreed(proposed, closed.number(), closed.date());
        plans.add(edition);
        events.fire(new PlanAgreed(
                proposed.pilotKey(),
                edition.edition(),
                proposed.proposal(),
                closed.number(),
                closed.date(),
                proposed.plan()));
    }

    /** Two groups took the words of the proposal away: with them goes what it asks. */
    void forget(@Observes WordsRemoved removed) {
        if (removed.ref().startsWith(PROPOSAL)) {
            plans.find(Integer.parseInt(removed.ref().substring(PROPOSAL.length())))
                    .ifPresent(plans::remove);
        }
    }
}
