package nl.sekswerkplatform.web.pilots;

import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import java.math.BigDecimal;
import java.text.NumberFormat;
import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import java.util.Map;
import nl.sekswerkplatform.decisions.DecisionService;
import nl.sekswerkplatform.decisions.DecisionSummary;
import nl.sekswerkplatform.followups.FollowUpService;
import nl.sekswerkplatform.followups.FollowUpSummary;
import nl.sekswerkplatform.pilots.Condition;
import nl.sekswerkplatform.pilots.Pilot;
import nl.sekswerkplatform.pilots.PilotService;
import nl.sekswerkplatform.pilots.ShownObservation;
import nl.sekswerkplatform.thread.ThreadService;
import nl.sekswerkplatform.thread.ThreadStep;
import nl.sekswerkplatform.web.Address;
import nl.sekswerkplatform.web.PageBacking;

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
    private DecisionService decisions;

    @Inject
    private FollowUpService followUps;

    @Inject
    private ThreadService threads;

    private Pilot pilot;
    private Map<String, List<ShownObservation>> observations;
    private List<DecisionSummary> about;
    private List<FollowUpSummary> promised;
    private List<ThreadStep> thread;

    public Pilot getPilot() {
        if (pilot == null) {
            pilot = pilots.get(address.key());
        }
        return pilot;
    }

    public List<ShownObservation> observations(String indicatorKey) {
        if (observations == null) {
            observations = pilots.observationsOf(getPilot().key());
        }
        return observations.getOrDefault(indicatorKey, List.of());
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
            promised = followUps.ofPilot(getPilot().key());
        }
        return promised;
    }

    public List<ThreadStep> getThread() {
        if (thread == null) {
            thread = threads.ofPilot(getPilot().key());
        }
        return thread;
    }

    /** A value as the reader's language writes it. */
    public String written(BigDecimal value) {
        return NumberFormat.getInstance(page.getLocale()).format(value);
    }
}
