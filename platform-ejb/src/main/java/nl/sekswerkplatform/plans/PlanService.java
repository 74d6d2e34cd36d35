package nl.sekswerkplatform.plans;

import jakarta.annotation.security.PermitAll;
import jakarta.annotation.security.RolesAllowed;
import jakarta.ejb.Stateless;
import jakarta.inject.Inject;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.UUID;
import nl.sekswerkplatform.groups.GroupService;
import nl.sekswerkplatform.membership.ActingMember;
import nl.sekswerkplatform.pilots.Indicator;
import nl.sekswerkplatform.pilots.PilotService;
import nl.sekswerkplatform.pilots.Plan;
import nl.sekswerkplatform.pilots.Plan.PlannedIndicator;
import nl.sekswerkplatform.proposals.ProposalDraft;
import nl.sekswerkplatform.proposals.ProposalService;
import nl.sekswerkplatform.proposals.Purpose;

/** Proposes plans, and tells by what pilots are judged since when. Agrees to none itself: the table does. */
@Stateless
public class PlanService {
    private static final int LONGEST_PREFIX = 40;

    @Inject
    private PlanRepository plans;

    @Inject
    private PilotService pilots;

    @Inject
    private ProposalService proposals;

    @Inject
    private GroupService groups;

    /**
     * Proposes by what a pilot is judged; any member of any group may.
     *
     * @param form made when the form was opened, so that sending it twice proposes once
     * @return the number of the proposal
     * @throws nl.sekswerkplatform.proposals.ProposalRefused.AlreadyProposed when this form was sent before
     * @throws nl.sekswerkplatform.pilots.PilotRefused.PilotNotFound when there is no such pilot
     * @throws nl.sekswerkplatform.shared.DomainException when the plan is not whole, or the pilot cannot take it
     */
    @RolesAllowed("member")
    public int propose(ActingMember member, UUID form, ProposePlan asked) {
        String pilotTitle = pilots.get(asked.pilotKey()).title();
        String title = PlanText.title(pilotTitle);
        ProposalDraft draft =
                new ProposalDraft(title, asked.reason(), Purpose.ADVISE, asked.minutes(), asked.pilotKey(), Set.of());
        int number = proposals.propose(member, form, draft);
        Plan plan = named(asked, number).checked();
        plan.indicators().forEach(each -> groups.get(each.measure().source()));
        pilots.requireAgreeable(asked.pilotKey(), plan, asked.seen());
        ProposePlan fit = new ProposePlan(asked.pilotKey(), asked.seen(), plan, asked.reason(), asked.minutes());
        plans.add(new ProposedPlan(number, fit, title));
        return number;
    }

    /** Named after the pilot and the proposal, past what came from another platform under such a name. */
    private Plan named(ProposePlan asked, int number) {
        String pilot = asked.pilotKey();
        String prefix = pilot.substring(0, Math.min(pilot.length(), LONGEST_PREFIX)) + "-p" + number;
        List<String> kept = asked.plan().indicators().map(PlannedIndicator::key).toList();
        while (true) {
            Plan named = asked.plan().named(prefix);
            List<String> added = named.indicators()
                    .map(PlannedIndicator::key)
                    .filter(key -> !kept.contains(key))
                    .toList();
            List<Indicator> taken = pilots.findIndicators(added);
            if (taken.isEmpty()) {
                return named;
            }
            prefix = prefix + "x";
        }
    }

    /** What a proposal asks about a plan; empty for most. */
    @PermitAll
    public Optional<ProposedPlan> find(int proposal) {
        Optional<ProposedPlan> found = plans.find(proposal);
        found.ifPresent(ProposedPlan::plan);
        return found;
    }

    /** The words that a round about the proposal asks; empty when it asks for no plan. */
    @PermitAll
    public Optional<String> findText(int proposal) {
        return plans.find(proposal)
                .map(plan -> PlanText.asked(
                        plan, pilots.find(plan.pilotKey()).orElseThrow().title()));
    }

    /** What was ever proposed for a pilot, the newest first, without what it asks. */
    @PermitAll
    public List<ProposedPlan> proposedFor(String pilotKey) {
        return plans.proposedFor(pilotKey);
    }

    /** By what a pilot was judged, the newest first; none while the table agreed to nothing. */
    @PermitAll
    public List<PlanEdition> ofPilot(String pilotKey) {
        return plans.editions(pilotKey);
    }

    /** Enters what a table agreed to on another platform; of a pilot that has something agreed here nothing changes. */
    @RolesAllowed("operator")
    public void recordEarlier(String pilotKey, List<EarlierEdition> told) {
        if (!plans.editions(pilotKey).isEmpty()) {
            return;
        }
        told.forEach(edition -> plans.add(PlanEdition.told(pilotKey, edition)));
        pilots.countAgreed(
                pilotKey, told.stream().mapToInt(EarlierEdition::edition).max().orElse(0));
    }
}
