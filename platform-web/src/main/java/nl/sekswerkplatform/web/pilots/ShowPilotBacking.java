package nl.sekswerkplatform.web.pilots;

import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import java.util.ArrayList;
import java.util.Collections;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.stream.Stream;
import nl.sekswerkplatform.decisions.DecisionService;
import nl.sekswerkplatform.decisions.DecisionSummary;
import nl.sekswerkplatform.followups.FollowUpService;
import nl.sekswerkplatform.followups.FollowUpSummary;
import nl.sekswerkplatform.observations.ObservationService;
import nl.sekswerkplatform.observations.ShownObservation;
import nl.sekswerkplatform.pilots.Condition;
import nl.sekswerkplatform.pilots.Indicator;
import nl.sekswerkplatform.pilots.Pilot;
import nl.sekswerkplatform.pilots.PilotService;
import nl.sekswerkplatform.proposals.Proposal;
import nl.sekswerkplatform.proposals.ProposalService;
import nl.sekswerkplatform.signals.Signal;
import nl.sekswerkplatform.signals.SignalService;
import nl.sekswerkplatform.signals.SignalState;
import nl.sekswerkplatform.thread.PilotThreadService;
import nl.sekswerkplatform.thread.ThreadGraph;
import nl.sekswerkplatform.web.Address;
import nl.sekswerkplatform.web.PageBacking;
import nl.sekswerkplatform.web.observations.Glance;

/** One pilot: its question, its conditions, how the table judges it, what was seen so far. */
@Named
@RequestScoped
public class ShowPilotBacking {
    private static final int NEWEST = 10;

    @Inject
    private Address address;

    @Inject
    private PageBacking page;

    @Inject
    private PilotService pilots;

    @Inject
    private ObservationService observations;

    @Inject
    private SignalService signalService;

    @Inject
    private ProposalService proposals;

    @Inject
    private DecisionService decisions;

    @Inject
    private FollowUpService followUps;

    @Inject
    private PilotThreadService threads;

    private Pilot pilot;
    private Map<String, Glance> glances;
    private List<Signal> signals;
    private Map<Integer, List<Proposal>> takenUp;
    private List<DecisionSummary> about;
    private List<FollowUpSummary> promised;
    private ThreadGraph thread;

    public Pilot getPilot() {
        if (pilot == null) {
            pilot = pilots.get(address.key());
        }
        return pilot;
    }

    /** What counts of an indicator, in a line; null when nothing was seen. */
    public Glance glance(Indicator indicator) {
        if (glances == null) {
            Map<String, List<ShownObservation>> seen =
                    observations.ofPilot(getPilot().key());
            glances = new HashMap<>();
            indicators()
                    .filter(each -> seen.containsKey(each.key()))
                    .forEach(each -> glances.put(each.key(), Glance.of(each, seen.get(each.key()), page.getLocale())));
        }
        return glances.get(indicator.key());
    }

    private Stream<Indicator> indicators() {
        return getPilot().criteria().stream().flatMap(criterion -> criterion.indicators().stream());
    }

    /** What waits for the table, the newest first. */
    public List<Signal> getSignals() {
        if (signals == null) {
            signals = signalService.ofPilot(getPilot().key()).stream()
                    .filter(signal -> signal.state() == SignalState.RAISED)
                    .toList();
            takenUp = proposals.findTakingUpSignals(
                    signals.stream().map(Signal::number).toList());
        }
        return signals;
    }

    public List<Proposal> proposalsOf(Signal signal) {
        return takenUp.getOrDefault(signal.number(), List.of());
    }

    /** What an indicator is called. */
    public String indicatorText(String key) {
        return indicators()
                .filter(indicator -> indicator.key().equals(key))
                .map(Indicator::text)
                .findFirst()
                .orElse(key);
    }

    /** All that a condition said, the newest text first. */
    public List<Condition> history(String condition) {
        List<Condition> texts = new ArrayList<>(getPilot().history(condition));
        Collections.reverse(texts);
        return texts;
    }

    public List<DecisionSummary> getDecisions() {
        if (about == null) {
            about = decisions.list(null, getPilot().key(), NEWEST);
        }
        return about;
    }

    public List<FollowUpSummary> getFollowUps() {
        if (promised == null) {
            promised = followUps.ofPilot(getPilot().key(), NEWEST);
        }
        return promised;
    }

    public ThreadGraph getThread() {
        if (thread == null) {
            thread = threads.newestOf(getPilot());
        }
        return thread;
    }
}
