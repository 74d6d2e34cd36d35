package nl.sekswerkplatform.thread;

import jakarta.annotation.security.PermitAll;
import jakarta.ejb.Stateless;
import jakarta.inject.Inject;
import java.util.Collection;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.stream.Stream;
import nl.sekswerkplatform.advice.RoundReading;
import nl.sekswerkplatform.decisions.Decision;
import nl.sekswerkplatform.decisions.DecisionNumber;
import nl.sekswerkplatform.decisions.DecisionService;
import nl.sekswerkplatform.decisions.DecisionSummary;
import nl.sekswerkplatform.decisions.MinutesReference;
import nl.sekswerkplatform.evaluations.EvaluationReading;
import nl.sekswerkplatform.input.PublishedInput;
import nl.sekswerkplatform.input.Told;
import nl.sekswerkplatform.pilots.Indicator;
import nl.sekswerkplatform.pilots.PilotService;
import nl.sekswerkplatform.pilots.PilotSummary;
import nl.sekswerkplatform.proposals.Proposal;
import nl.sekswerkplatform.proposals.ProposalService;
import nl.sekswerkplatform.publicpolls.PublicPollReading;
import nl.sekswerkplatform.recommendations.Recommendation;
import nl.sekswerkplatform.signals.Signal;
import nl.sekswerkplatform.thread.ThreadGraph.Builder;

/**
 * Where a thing came from and what it led to, for everyone: from any thing that is published, in one question per level
 * however much hangs on it.
 */
@Stateless
public class ThreadService {
    @Inject
    private PilotService pilots;

    @Inject
    private ProposalService proposals;

    @Inject
    private DecisionService decisions;

    @Inject
    private ThreadRepository known;

    @Inject
    private ThreadOrigins origins;

    @Inject
    private ThreadWalk walk;

    /** From what somebody said to the proposals that take it up, and what came of these. */
    @PermitAll
    public ThreadGraph ofInput(PublishedInput input) {
        Builder thread = new Builder();
        String here = thread.add(StepMaker.of(input).asHere());
        input.told().map(Told::indicatorKey).ifPresent(key -> pilots.findIndicators(List.of(key))
                .forEach(told -> thread.link(here, thread.add(StepMaker.watched(told)))));
        List<Proposal> takingUp = proposals.findTakingUp(input.number());
        takingUp.forEach(proposal -> thread.link(here, "/proposals/" + proposal.number()));
        walk.on(takingUp, thread);
        addPilot(input.pilot(), thread);
        return thread.build();
    }

    /** From what people said and numbers asked, over the proposal, to what is done. */
    @PermitAll
    public ThreadGraph ofProposal(Proposal proposal) {
        Builder thread = new Builder();
        thread.add(StepMaker.of(proposal).asHere());
        origins.of(List.of(proposal), thread);
        walk.on(List.of(proposal), thread);
        addPilot(proposal.pilotKey(), thread);
        return thread.build();
    }

    /** From what was asked of whole groups to the proposals that take it up, and what came of these. */
    @PermitAll
    public ThreadGraph ofPoll(PublicPollReading poll, Collection<Proposal> takingUp) {
        Builder thread = new Builder();
        String here = thread.add(StepMaker.of(poll).asHere());
        takingUp.forEach(proposal -> thread.link(here, "/proposals/" + proposal.number()));
        walk.on(takingUp, thread);
        return thread.build();
    }

    /** From a look back at a pilot to what the table proposed because of it, and what came of that. */
    @PermitAll
    public ThreadGraph ofEvaluation(EvaluationReading evaluation) {
        PilotSummary pilot = pilots.find(evaluation.about().pilotKey()).orElseThrow();
        Builder thread = new Builder();
        String here = thread.add(
                StepMaker.evaluation(evaluation.about().number(), pilot.title()).asHere());
        List<Integer> proposed = Stream.concat(Stream.of(evaluation.proposal()), evaluation.changes().stream())
                .distinct()
                .toList();
        proposed.forEach(number -> thread.link(here, "/proposals/" + number));
        walk.on(proposals.find(proposed), thread);
        thread.add(StepMaker.of(pilot));
        return thread.build();
    }

    /** What led to a meeting's items, and what came of them; each item's own thread is what is around it. */
    @PermitAll
    public ThreadGraph ofMeeting(int number) {
        List<MeetingItem> spoken = known.spokenAt(number);
        List<MeetingItem> placed = known.placedAt(number);
        List<Integer> about = Stream.concat(spoken.stream(), placed.stream())
                .map(MeetingItem::proposal)
                .filter(Objects::nonNull)
                .distinct()
                .toList();
        List<Proposal> proposed = proposals.find(about);
        Builder thread = new Builder();
        proposed.forEach(proposal -> thread.add(StepMaker.of(proposal)));
        origins.of(proposed, thread);
        walk.decided(walk.taken(spoken, placed, thread), thread);
        return thread.build();
    }

    /** From where its item came to what was decided. */
    @PermitAll
    public ThreadGraph ofRound(RoundReading round) {
        Builder thread = new Builder();
        proposals.find(round.subject().proposal()).ifPresent(proposal -> {
            origins.of(List.of(proposal), thread);
            walk.on(List.of(proposal), thread);
        });
        return thread.build().around("/rounds/" + round.number());
    }

    /** @throws nl.sekswerkplatform.decisions.DecisionRefused.DecisionNotFound when there is none */
    @PermitAll
    public ThreadGraph ofDecision(DecisionNumber number) {
        return ofDecision(decisions.get(number));
    }

    /** From what led to its item, and the advice it answers, to what it changes and what will be done. */
    @PermitAll
    public ThreadGraph ofDecision(Decision decision) {
        TakenDecision taken = TakenDecision.of(decision);
        Builder thread = new Builder();
        String here = thread.add(StepMaker.of(taken).asHere());
        decision.advice().minutes().ifPresent(item -> addItem(item, here, thread));
        walk.decided(List.of(taken), thread);
        return thread.build();
    }

    private void addItem(MinutesReference item, String decision, Builder thread) {
        List<MeetingItem> spoken = known.spokenAt(item.meeting()).stream()
                .filter(each -> each.isAt(item))
                .toList();
        List<Proposal> proposed = proposals.find(spoken.stream()
                .map(MeetingItem::proposal)
                .filter(Objects::nonNull)
                .toList());
        proposed.forEach(proposal -> thread.add(StepMaker.of(proposal)));
        origins.of(proposed, thread);
        walk.asked(spoken, thread);
        spoken.forEach(each -> thread.link(each.address(), decision));
    }

    /** From the numbers of an indicator over the signals they raised to what came of these. */
    @PermitAll
    public ThreadGraph ofIndicator(Indicator indicator, List<Signal> raised) {
        Builder thread = new Builder();
        thread.add(StepMaker.of(indicator).asHere());
        origins.raised(raised, thread);
        Map<Integer, Proposal> takingUp = new HashMap<>();
        Map<Integer, List<Proposal>> bySignal = proposals.findTakingUpSignals(
                raised.stream().map(Signal::number).toList());
        for (Signal signal : raised) {
            for (Proposal proposal : bySignal.getOrDefault(signal.number(), List.of())) {
                takingUp.put(proposal.number(), proposal);
                thread.link(StepMaker.address(signal), "/proposals/" + proposal.number());
            }
        }
        walk.on(takingUp.values(), thread);
        addPilot(indicator.pilotKey(), thread);
        return thread.build();
    }

    /** What was advised, with the decisions that answer it; the thread of each is what is around it. */
    @PermitAll
    public ThreadGraph ofRecommendations(Collection<Recommendation> all) {
        Builder thread = new Builder();
        all.forEach(recommendation -> thread.add(StepMaker.of(recommendation)));
        Map<String, List<DecisionSummary>> answers = decisions.ofRecommendations(
                all.stream().map(Recommendation::key).toList());
        walk.decided(
                answers.values().stream()
                        .flatMap(List::stream)
                        .distinct()
                        .map(TakenDecision::of)
                        .toList(),
                thread);
        return thread.build();
    }

    private void addPilot(String key, Builder thread) {
        if (key != null && !thread.has("/pilots/" + key)) {
            pilots.find(key).ifPresent(pilot -> thread.add(StepMaker.of(pilot)));
        }
    }
}
