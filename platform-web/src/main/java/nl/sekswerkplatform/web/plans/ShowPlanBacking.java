package nl.sekswerkplatform.web.plans;

import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import java.math.BigDecimal;
import java.text.MessageFormat;
import java.text.NumberFormat;
import java.util.ArrayList;
import java.util.List;
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

    private Integer asked;
    private ProposedPlan proposed;
    private Plan before;

    /** Null for a proposal that asks for no plan. */
    public ProposedPlan of(int proposal) {
        if (asked == null || asked != proposal) {
            asked = proposal;
            proposed = plans.find(proposal)
                    .filter(plan -> proposals
                            .find(proposal)
                            .filter(Proposal::isReadable)
                            .isPresent())
                    .orElse(null);
            before = null;
        }
        return proposed;
    }

    public Plan plan(int proposal) {
        return of(proposal).plan();
    }

    /** True when it would change what is watched now, and the table was not asked yet. */
    public boolean changing(int proposal) {
        ProposedPlan plan = of(proposal);
        var pilot = pilots.get(plan.pilotKey());
        before = pilot.plan();
        return pilot.planEdition() == plan.seen() && !before.criteria().isEmpty();
    }

    /** What would be another than it is now. */
    public List<PlanChange> changes(int proposal) {
        return changing(proposal) ? plans.findChanges(before, plan(proposal)) : List.of();
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
            parts.add(said("target") + " " + number(aim.target()));
        }
        if (aim.threshold() != null) {
            parts.add(said("threshold") + " " + number(aim.threshold()));
        }
        if (measure.suppressBelow() > 0) {
            parts.add(MessageFormat.format(said("suppress"), measure.suppressBelow()));
        }
        return String.join(" · ", parts);
    }

    private String said(String what) {
        return Texts.in(page.getLocale()).getString("plans.line." + what);
    }

    private String number(BigDecimal number) {
        NumberFormat format = NumberFormat.getNumberInstance(page.getLocale());
        format.setMaximumFractionDigits(4);
        return format.format(number);
    }
}
