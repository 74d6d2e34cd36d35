package nl.sekswerkplatform.web.plans;

import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import java.text.MessageFormat;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import nl.sekswerkplatform.pilots.Pilot;
import nl.sekswerkplatform.pilots.PilotService;
import nl.sekswerkplatform.pilots.Plan;
import nl.sekswerkplatform.pilots.Plan.PlannedIndicator;
import nl.sekswerkplatform.plans.PlanChange;
import nl.sekswerkplatform.plans.PlanService;
import nl.sekswerkplatform.plans.ProposedPlan;
import nl.sekswerkplatform.proposals.Proposal;
import nl.sekswerkplatform.proposals.ProposalService;
import nl.sekswerkplatform.web.PageBacking;
import nl.sekswerkplatform.web.Texts;
import nl.sekswerkplatform.web.observations.Scale;

/** What a proposal asks about the plan of a pilot, beside its other facts; of one whose words are hidden nothing. */
@Named
@RequestScoped
public class ShowPlanBacking {
    @Inject
    private PlanService plans;

    @Inject
    private PilotService pilots;

    @Inject
    private ProposalService proposals;

    @Inject
    private PageBacking page;

    private final Map<Integer, Optional<ProposedPlan>> proposed = new HashMap<>();
    private final Map<Integer, Optional<List<PlanChange>>> changed = new HashMap<>();

    /** Null for a proposal that asks for no plan. */
    public ProposedPlan of(int proposal) {
        return proposed.computeIfAbsent(proposal, this::find).orElse(null);
    }

    private Optional<ProposedPlan> find(int proposal) {
        return plans.find(proposal)
                .filter(plan ->
                        proposals.find(proposal).filter(Proposal::isReadable).isPresent());
    }

    public Plan plan(int proposal) {
        return of(proposal).plan();
    }

    /** True when it would change what is watched now, and the table was not asked yet. */
    public boolean changing(int proposal) {
        return whatChanges(proposal).isPresent();
    }

    /** What would be another than it is now. */
    public List<PlanChange> changes(int proposal) {
        return whatChanges(proposal).orElse(List.of());
    }

    private Optional<List<PlanChange>> whatChanges(int proposal) {
        return changed.computeIfAbsent(proposal, number -> {
            ProposedPlan plan = of(number);
            Pilot pilot = pilots.get(plan.pilotKey());
            Plan now = pilot.plan();
            return plan.isAboutPlanOf(pilot) && !now.criteria().isEmpty()
                    ? Optional.of(PlanChange.between(now, plan.plan()))
                    : Optional.empty();
        });
    }

    /** All of an indicator but its source, in a line. */
    public String line(PlannedIndicator indicator) {
        var measure = indicator.measure();
        var aim = indicator.aim();
        List<String> parts = new ArrayList<>();
        parts.add(indicator.text());
        if (!measure.isNumber()) {
            parts.add(said("stories"));
        } else {
            parts.add(measure.unit());
        }
        if (measure.withBase()) {
            parts.add(said("percentage"));
        }
        if (aim.direction() != null) {
            parts.add(Texts.in(page.getLocale()).getString("pilots.direction." + aim.direction()));
        }
        if (aim.target() != null) {
            parts.add(said("target") + " " + Scale.written(aim.target(), page.getLocale()));
        }
        if (aim.threshold() != null) {
            parts.add(said("threshold") + " " + Scale.written(aim.threshold(), page.getLocale()));
        }
        if (measure.suppressBelow() > 0) {
            parts.add(MessageFormat.format(said("suppress"), measure.suppressBelow()));
        }
        return String.join(" · ", parts);
    }

    private String said(String what) {
        return Texts.in(page.getLocale()).getString("plans.line." + what);
    }
}
