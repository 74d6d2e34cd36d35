package nl.sekswerkplatform.thread;

import jakarta.annotation.security.PermitAll;
import jakarta.ejb.Stateless;
import jakarta.inject.Inject;
import java.util.ArrayList;
import java.util.List;
import nl.sekswerkplatform.advice.RoundService;
import nl.sekswerkplatform.decisions.Decision;
import nl.sekswerkplatform.decisions.DecisionNumber;
import nl.sekswerkplatform.decisions.DecisionService;
import nl.sekswerkplatform.decisions.DecisionSummary;
import nl.sekswerkplatform.decisions.MinutesReference;
import nl.sekswerkplatform.followups.FollowUpService;
import nl.sekswerkplatform.input.PublishedInput;
import nl.sekswerkplatform.input.PublishedInputService;
import nl.sekswerkplatform.minutes.MinutesService;
import nl.sekswerkplatform.pilots.PilotService;
import nl.sekswerkplatform.proposals.Proposal;
import nl.sekswerkplatform.proposals.ProposalFilter;
import nl.sekswerkplatform.proposals.ProposalService;
import nl.sekswerkplatform.recommendations.RecommendationService;

/** Where a thing came from and what it led to: backwards, here, forwards. */
@Stateless
public class ThreadService {
    private static final int MOST_OF_A_KIND = 20;

    @Inject
    private PilotService pilots;

    @Inject
    private ProposalService proposals;

    @Inject
    private PublishedInputService inputs;

    @Inject
    private RoundService rounds;

    @Inject
    private MinutesService minutes;

    @Inject
    private DecisionService decisions;

    @Inject
    private RecommendationService recommendations;

    @Inject
    private FollowUpService followUps;

    @Inject
    private Outcomes outcomes;

    /** From the advice and the meeting to what will be done. */
    @PermitAll
    public List<ThreadStep> ofDecision(Decision decision) {
        List<ThreadStep> steps = new ArrayList<>();
        decision.pilotKey().flatMap(pilots::find).map(StepMaker::of).ifPresent(steps::add);
        decision.advice()
                .recommendationKey()
                .flatMap(recommendations::find)
                .map(StepMaker::of)
                .ifPresent(steps::add);
        decision.advice().minutes().ifPresent(item -> addBefore(item, steps));
        steps.add(StepMaker.of(decision).asHere());
        decision.conditions().forEach(change -> steps.add(StepMaker.of(decision, change)));
        followUps.ofDecisions(List.of(decision.number())).forEach(followUp -> steps.add(StepMaker.of(followUp)));
        return steps;
    }

    /** @throws nl.sekswerkplatform.decisions.DecisionRefused.DecisionNotFound when there is none */
    @PermitAll
    public List<ThreadStep> ofDecision(DecisionNumber number) {
        return ofDecision(decisions.get(number));
    }

    /** Proposals and decisions about a pilot, and what is done because of them. */
    @PermitAll
    public List<ThreadStep> ofPilot(String key) {
        List<ThreadStep> steps = new ArrayList<>();
        pilots.find(key).map(pilot -> StepMaker.of(pilot).asHere()).ifPresent(steps::add);
        proposals
                .find(new ProposalFilter(null, key, null), MOST_OF_A_KIND)
                .forEach(proposal -> steps.add(StepMaker.of(proposal)));
        decisions.list(null, key, MOST_OF_A_KIND).forEach(decision -> steps.add(StepMaker.of(decision)));
        followUps.ofPilot(key).stream().limit(MOST_OF_A_KIND).forEach(f -> steps.add(StepMaker.of(f)));
        return steps;
    }

    /** From what people said over the proposal to the item of the meeting, its decisions and what is done. */
    @PermitAll
    public List<ThreadStep> ofProposal(int number) {
        Proposal proposal = proposals.get(number);
        List<ThreadStep> steps = new ArrayList<>();
        if (proposal.pilotKey() != null) {
            pilots.find(proposal.pilotKey()).map(StepMaker::of).ifPresent(steps::add);
        }
        addInputs(proposal, steps);
        steps.add(StepMaker.of(proposal).asHere());
        steps.addAll(outcomes.of(List.of(proposal)).of(proposal));
        return steps;
    }

    /** From what somebody said to the proposals that take it up, and what came of these. */
    @PermitAll
    public List<ThreadStep> ofInput(int number) {
        PublishedInput input = inputs.get(number);
        List<ThreadStep> steps = new ArrayList<>();
        if (input.pilot() != null) {
            pilots.find(input.pilot()).map(StepMaker::of).ifPresent(steps::add);
        }
        steps.add(StepMaker.of(input).asHere());
        List<Proposal> takingUp = proposals.findTakingUp(number);
        WhatCameOf led = outcomes.of(takingUp);
        takingUp.forEach(proposal -> {
            steps.add(StepMaker.of(proposal));
            steps.addAll(led.of(proposal));
        });
        return steps;
    }

    /** What led to a meeting's items, and what they led to. */
    @PermitAll
    public List<ThreadStep> ofMeeting(int number) {
        List<ThreadStep> steps = new ArrayList<>();
        rounds.listOfMeetings(List.of(number)).forEach(round -> steps.add(StepMaker.of(round)));
        minutes.findPublished(number).ifPresent(spoken -> spoken.items()
                .forEach(item -> steps.add(StepMaker.of(number, item).asHere())));
        List<DecisionSummary> taken = decisions.ofMeeting(number).stream()
                .map(about -> about.decision())
                .toList();
        addWithFollowUps(taken, steps);
        return steps;
    }

    private void addBefore(MinutesReference reference, List<ThreadStep> steps) {
        minutes.findPublished(reference.meeting()).stream()
                .flatMap(spoken -> spoken.items().stream())
                .filter(item -> item.position() == reference.item())
                .forEach(item -> {
                    Integer proposal = item.heading().proposalNumber();
                    if (proposal != null) {
                        proposals.find(proposal).ifPresent(proposed -> {
                            addInputs(proposed, steps);
                            steps.add(StepMaker.of(proposed));
                        });
                    }
                    rounds.listOfMeetings(List.of(reference.meeting())).stream()
                            .filter(round ->
                                    item.round().filter(round::hasNumber).isPresent())
                            .forEach(round -> steps.add(StepMaker.of(round)));
                    steps.add(StepMaker.of(reference.meeting(), item));
                });
    }

    private void addInputs(Proposal proposal, List<ThreadStep> steps) {
        inputs.find(proposal.inputs()).forEach(input -> steps.add(StepMaker.of(input)));
    }

    private void addWithFollowUps(List<DecisionSummary> taken, List<ThreadStep> steps) {
        taken.forEach(decision -> steps.add(StepMaker.of(decision)));
        List<DecisionNumber> numbers =
                taken.stream().map(DecisionSummary::number).toList();
        followUps.ofDecisions(numbers).forEach(followUp -> steps.add(StepMaker.of(followUp)));
    }
}
