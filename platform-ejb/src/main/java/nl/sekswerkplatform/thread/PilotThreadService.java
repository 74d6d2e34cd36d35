package nl.sekswerkplatform.thread;

import jakarta.annotation.security.PermitAll;
import jakarta.ejb.Stateless;
import jakarta.inject.Inject;
import java.util.ArrayList;
import java.util.List;
import java.util.stream.Stream;
import nl.sekswerkplatform.decisions.DecisionService;
import nl.sekswerkplatform.pilots.Condition;
import nl.sekswerkplatform.pilots.Pilot;
import nl.sekswerkplatform.pilots.PilotService;
import nl.sekswerkplatform.proposals.Proposal;
import nl.sekswerkplatform.proposals.ProposalFilter;
import nl.sekswerkplatform.proposals.ProposalService;
import nl.sekswerkplatform.signals.Signal;
import nl.sekswerkplatform.signals.SignalService;
import nl.sekswerkplatform.thread.ThreadGraph.Builder;

/** All that came together in a pilot: the longest thread there is, of its newest proposals and decisions. */
@Stateless
public class PilotThreadService {
    /** Proposals, decisions and signals, of each. */
    static final int MOST = 100;

    private static final int AT_A_GLANCE = 5;

    @Inject
    private PilotService pilots;

    @Inject
    private ProposalService proposals;

    @Inject
    private DecisionService decisions;

    @Inject
    private SignalService signals;

    @Inject
    private ThreadOrigins origins;

    @Inject
    private ThreadWalk walk;

    /** @throws nl.sekswerkplatform.pilots.PilotRefused.PilotNotFound when there is none */
    @PermitAll
    public ThreadGraph find(String key) {
        return of(pilots.get(key));
    }

    /** From what led to its decisions over the conditions they changed to what is watched. */
    @PermitAll
    public ThreadGraph of(Pilot pilot) {
        Builder thread = new Builder();
        String here = thread.add(StepMaker.of(pilot.summary()).asHere());
        List<Proposal> about = proposals.find(new ProposalFilter(null, pilot.key(), null), MOST);
        about.forEach(proposal -> thread.add(StepMaker.of(proposal)));
        origins.of(about, thread);
        origins.raised(newest(signals.ofPilot(pilot.key()), MOST), thread);
        walk.decided(
                Stream.concat(walk.taken(about, thread).stream(), newest(pilot, MOST).stream())
                        .toList(),
                thread);
        watch(pilot, here, thread);
        return thread.build();
    }

    /** The newest of each for its own page, without what lies before them: a glance that costs little. */
    @PermitAll
    public ThreadGraph newestOf(Pilot pilot) {
        Builder thread = new Builder();
        thread.add(StepMaker.of(pilot.summary()).asHere());
        origins.raised(newest(signals.ofPilot(pilot.key()), AT_A_GLANCE), thread);
        proposals
                .find(new ProposalFilter(null, pilot.key(), null), AT_A_GLANCE)
                .forEach(proposal -> thread.add(StepMaker.of(proposal)));
        walk.decided(newest(pilot, AT_A_GLANCE), thread);
        return thread.build();
    }

    private List<TakenDecision> newest(Pilot pilot, int most) {
        return decisions.list(null, pilot.key(), most).stream()
                .map(TakenDecision::of)
                .toList();
    }

    private static List<Signal> newest(List<Signal> raised, int most) {
        return raised.stream().limit(most).toList();
    }

    private static void watch(Pilot pilot, String here, Builder thread) {
        List<Condition> standing = new ArrayList<>(pilot.conditions());
        standing.addAll(pilot.endedConditions());
        standing.stream()
                .map(condition -> ConditionEdition.of(pilot, condition))
                .forEach(condition -> thread.link(thread.add(StepMaker.of(condition)), here));
        pilot.criteria().stream()
                .flatMap(criterion -> criterion.indicators().stream())
                .forEach(indicator -> thread.link(here, thread.add(StepMaker.watched(indicator))));
    }
}
