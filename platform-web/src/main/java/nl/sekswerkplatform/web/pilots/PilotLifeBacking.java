package nl.sekswerkplatform.web.pilots;

import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import java.text.NumberFormat;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.function.Function;
import java.util.stream.Collectors;
import nl.sekswerkplatform.advice.RoundService;
import nl.sekswerkplatform.advice.RoundSummary;
import nl.sekswerkplatform.pilots.Pilot;
import nl.sekswerkplatform.pilots.PilotStatus;
import nl.sekswerkplatform.plans.PlanChange;
import nl.sekswerkplatform.plans.PlanEdition;
import nl.sekswerkplatform.plans.PlanService;
import nl.sekswerkplatform.proposals.Proposal;
import nl.sekswerkplatform.proposals.ProposalService;
import nl.sekswerkplatform.proposals.ProposalState;
import nl.sekswerkplatform.stages.StageService;
import nl.sekswerkplatform.web.PageBacking;

/** What became of a pilot day by day, and by what the table agreed to judge it. */
@Named
@RequestScoped
public class PilotLifeBacking {
    private static final Set<ProposalState> ALIVE = Set.of(ProposalState.OPEN, ProposalState.PLACED);

    @Inject
    private ShowPilotBacking shown;

    @Inject
    private StageService stages;

    @Inject
    private PlanService plans;

    @Inject
    private ProposalService proposals;

    @Inject
    private RoundService rounds;

    @Inject
    private PageBacking page;

    private List<PlanEdition> editions;
    private List<Asked> asked;
    private List<Happening> happenings;

    /** A plan that waits for the table, with the round about it; null while there is none open. */
    public record Asked(Proposal proposal, RoundSummary round) {}

    /** What the table agreed to about criteria and indicators, the newest first. */
    public List<PlanEdition> getEditions() {
        if (editions == null) {
            editions = plans.ofPilot(pilot().key());
        }
        return editions;
    }

    /** What counts now; null when the table agreed to nothing. */
    public PlanEdition getAgreed() {
        return getEditions().isEmpty() ? null : getEditions().get(0);
    }

    /** Editions that changed something, the newest first: all that have one before them. */
    public List<PlanEdition> getChanged() {
        return getEditions().subList(0, Math.max(0, getEditions().size() - 1));
    }

    /** What is another in an edition than in the one before. */
    public List<PlanChange> changes(PlanEdition edition) {
        int place = getEditions().indexOf(edition);
        return PlanChange.between(getEditions().get(place + 1).plan(), edition.plan());
    }

    /** Plans that the table was not asked about yet, or is being asked about. */
    public List<Asked> getAsked() {
        if (asked == null) {
            Set<Integer> agreed = getEditions().stream()
                    .flatMap(edition -> edition.proposal().stream())
                    .collect(Collectors.toSet());
            var waiting = plans.proposedFor(pilot().key()).stream()
                    .filter(plan -> !agreed.contains(plan.proposal()) && plan.isAboutPlanOf(pilot()))
                    .toList();
            asked = waiting.isEmpty()
                    ? List.of()
                    : asked(waiting.stream().map(plan -> plan.proposal()).toList());
        }
        return asked;
    }

    private List<Asked> asked(List<Integer> numbers) {
        Map<Integer, RoundSummary> open = rounds.findOpen().stream()
                .collect(Collectors.toMap(
                        round -> round.subject().proposal(), Function.identity(), (one, other) -> one));
        return proposals.find(numbers).stream()
                .sorted(Comparator.comparing(Proposal::number).reversed())
                .filter(proposal -> proposal.isReadable() && ALIVE.contains(proposal.state()))
                .map(proposal -> new Asked(proposal, open.get(proposal.number())))
                .toList();
    }

    /** What became of it, the first thing first. */
    public List<Happening> getHappenings() {
        if (happenings == null) {
            List<Happening> all = new ArrayList<>(Happening.ofSteps(stages.ofPilot(pilot().key())));
            Set<String> moved = all.stream().map(Happening::number).collect(Collectors.toSet());
            all.addAll(Happening.ofPlans(getEditions()));
            // What one decision did on one day is one line: the step says more than that conditions came with it.
            Happening.ofConditions(pilot()).stream()
                    .filter(changed -> !moved.contains(changed.number()))
                    .forEach(all::add);
            happenings = Happening.inOrder(all);
        }
        return happenings;
    }

    /** True while criteria and indicators can be proposed. */
    public boolean isOpenForPlans() {
        return pilot().status() != PilotStatus.ENDED;
    }

    /** An amount as it is written here. */
    public String euros(Integer budget) {
        return "€ " + NumberFormat.getIntegerInstance(page.getLocale()).format(budget);
    }

    private Pilot pilot() {
        return shown.getPilot();
    }
}
