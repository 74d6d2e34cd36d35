package nl.sekswerkplatform.thread;

import jakarta.annotation.security.PermitAll;
import jakarta.ejb.Stateless;
import jakarta.inject.Inject;
import java.util.ArrayList;
import java.util.Collection;
import java.util.List;
import java.util.Objects;
import nl.sekswerkplatform.advice.RoundService;
import nl.sekswerkplatform.advice.RoundSummary;
import nl.sekswerkplatform.decisions.Decision;
import nl.sekswerkplatform.decisions.DecisionNumber;
import nl.sekswerkplatform.decisions.DecisionOfItem;
import nl.sekswerkplatform.decisions.DecisionService;
import nl.sekswerkplatform.decisions.DecisionSummary;
import nl.sekswerkplatform.decisions.MinutesReference;
import nl.sekswerkplatform.followups.FollowUpService;
import nl.sekswerkplatform.input.PublishedInputService;
import nl.sekswerkplatform.pilots.Pilot;
import nl.sekswerkplatform.pilots.PilotService;
import nl.sekswerkplatform.proposals.Proposal;
import nl.sekswerkplatform.proposals.ProposalFilter;
import nl.sekswerkplatform.proposals.ProposalService;
import nl.sekswerkplatform.recommendations.RecommendationService;
import nl.sekswerkplatform.thread.ThreadGraph.Builder;

/** The whole thread of a decision or a pilot: one question per level, however much hangs on it. */
@Stateless
public class ThreadGraphService {
    /** Of a kind; of a pilot's, the newest. */
    static final int MOST = 100;

    @Inject
    private PilotService pilots;

    @Inject
    private ProposalService proposals;

    @Inject
    private PublishedInputService inputs;

    @Inject
    private RoundService rounds;

    @Inject
    private DecisionService decisions;

    @Inject
    private RecommendationService recommendations;

    @Inject
    private FollowUpService followUps;

    @Inject
    private ThreadRepository known;

    /** @throws nl.sekswerkplatform.decisions.DecisionRefused.DecisionNotFound when there is none */
    @PermitAll
    public ThreadGraph ofDecision(DecisionNumber number) {
        Decision decision = decisions.get(number);
        Builder thread = new Builder();
        String here = thread.add(StepMaker.of(decision).asHere());
        decision.advice()
                .recommendationKey()
                .flatMap(recommendations::find)
                .ifPresent(known -> thread.link(thread.add(StepMaker.of(known)), here));
        decision.advice().minutes().ifPresent(item -> addBefore(item, here, thread));
        addPromised(List.of(decision.summary()), thread);
        decision.pilotKey()
                .flatMap(pilots::find)
                .ifPresent(pilot -> thread.link(here, thread.add(StepMaker.of(pilot))));
        return thread.build();
    }

    /** @throws nl.sekswerkplatform.pilots.PilotRefused.PilotNotFound when there is none */
    @PermitAll
    public ThreadGraph ofPilot(String key) {
        Pilot pilot = pilots.get(key);
        Builder thread = new Builder();
        String here = thread.add(StepMaker.of(pilot.summary()).asHere());
        List<Proposal> about = proposals.find(new ProposalFilter(null, key, null), MOST);
        about.forEach(proposal -> thread.add(StepMaker.of(proposal)));
        List<Integer> numbers = about.stream().map(Proposal::number).toList();
        addTakenUp(numbers, thread);
        List<SpokenItem> spoken = known.spokenOf(numbers);
        addSpoken(spoken, thread);
        List<DecisionSummary> taken = new ArrayList<>(decisions.list(null, key, MOST));
        for (DecisionOfItem decided : decisions.ofMeetings(meetings(spoken))) {
            spoken.stream().filter(item -> item.isAt(decided.minutes())).forEach(item -> {
                taken.add(decided.decision());
                thread.link(item.address(), thread.add(StepMaker.of(decided.decision())));
            });
        }
        addPromised(taken, thread);
        taken.forEach(decision -> thread.link(thread.add(StepMaker.of(decision)), here));
        addWatched(pilot, here, thread);
        return thread.build();
    }

    private void addBefore(MinutesReference reference, String decision, Builder thread) {
        List<SpokenItem> spoken = known.spoken(reference);
        List<Integer> about = spoken.stream()
                .map(SpokenItem::proposal)
                .filter(Objects::nonNull)
                .toList();
        about.stream()
                .flatMap(number -> proposals.find(number).stream())
                .forEach(proposal -> thread.add(StepMaker.of(proposal)));
        addTakenUp(about, thread);
        addSpoken(spoken, thread);
        spoken.forEach(item -> thread.link(item.address(), decision));
    }

    private void addTakenUp(Collection<Integer> about, Builder thread) {
        List<TakenUp> taken = known.takenUp(about);
        inputs.find(taken.stream().map(TakenUp::input).distinct().toList())
                .forEach(input -> thread.add(StepMaker.of(input)));
        taken.forEach(each -> thread.link("/inputs/" + each.input(), "/proposals/" + each.proposal()));
    }

    /** Items, and the rounds about them. */
    private void addSpoken(List<SpokenItem> spoken, Builder thread) {
        for (SpokenItem item : spoken) {
            thread.link("/proposals/" + item.proposal(), thread.add(StepMaker.of(item)));
        }
        for (RoundSummary round : rounds.listOfMeetings(meetings(spoken))) {
            spoken.stream()
                    .filter(item -> item.round() != null && round.hasNumber(item.round()))
                    .forEach(item -> thread.link(item.address(), thread.add(StepMaker.of(round))));
        }
    }

    private void addPromised(List<DecisionSummary> taken, Builder thread) {
        List<DecisionNumber> numbers =
                taken.stream().map(DecisionSummary::number).distinct().toList();
        followUps
                .ofDecisions(numbers)
                .forEach(promised ->
                        thread.link("/decisions/" + promised.key().decision(), thread.add(StepMaker.of(promised))));
    }

    private static void addWatched(Pilot pilot, String here, Builder thread) {
        pilot.conditions().forEach(condition -> thread.link(here, thread.add(StepMaker.of(pilot, condition))));
        pilot.criteria().stream()
                .flatMap(criterion -> criterion.indicators().stream())
                .forEach(indicator -> thread.link(here, thread.add(StepMaker.of(pilot, indicator))));
    }

    private static List<Integer> meetings(List<SpokenItem> spoken) {
        return spoken.stream().map(SpokenItem::meeting).distinct().toList();
    }
}
