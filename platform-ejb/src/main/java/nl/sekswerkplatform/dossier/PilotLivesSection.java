package nl.sekswerkplatform.dossier;

import jakarta.enterprise.context.Dependent;
import jakarta.inject.Inject;
import java.util.List;
import java.util.Set;
import nl.sekswerkplatform.decisions.DecisionNumber;
import nl.sekswerkplatform.dossier.DossierWrong.Problem;
import nl.sekswerkplatform.dossier.Keys.Kind;
import nl.sekswerkplatform.pilots.PilotService;
import nl.sekswerkplatform.pilots.PilotStatus;
import nl.sekswerkplatform.pilots.PilotSummary;
import nl.sekswerkplatform.plans.EarlierEdition;
import nl.sekswerkplatform.plans.PlanEdition;
import nl.sekswerkplatform.plans.PlanService;
import nl.sekswerkplatform.stages.EarlierStep;
import nl.sekswerkplatform.stages.PilotStep;
import nl.sekswerkplatform.stages.StageService;

/**
 * How pilots came to be where they are, and by what the table agreed to judge them. It names decisions, so it is read behind them.
 * The rounds in which the table agreed have other numbers elsewhere: of these there is the day.
 */
@Dependent
class PilotLivesSection implements Section {
    private static final int AT_ONCE = 50;

    @Inject
    private Entering entering;

    @Inject
    private PilotService pilots;

    @Inject
    private StageService stages;

    @Inject
    private PlanService plans;

    @Override
    public Set<String> names() {
        return Set.of("pilotLives");
    }

    @Override
    public void enter(DossierFile file, Keys keys) {
        file.each("pilotLives", life -> live(life, keys));
    }

    private void live(Node life, Keys keys) {
        String pilot = life.text("pilot");
        if (pilots.find(pilot).isEmpty()) {
            throw life.wrong("pilot", Problem.UNKNOWN_REFERENCE);
        }
        List<EarlierStep> steps =
                life.list("steps").stream().map(step -> step(step, keys)).toList();
        List<EarlierEdition> editions =
                life.list("plans").stream().map(PilotLivesSection::edition).toList();
        life.noOther();
        entering.enter(life, () -> {
            if (!steps.isEmpty()) {
                stages.recordEarlier(pilot, steps);
            }
            if (!editions.isEmpty()) {
                plans.recordEarlier(pilot, editions);
            }
        });
    }

    private static EarlierStep step(Node step, Keys keys) {
        Integer decision = keys.number(Kind.DECISION, step, "decision");
        EarlierStep told = new EarlierStep(
                step.requiredWord("stage", PilotStatus.class),
                decision == null ? null : DecisionParts.number(decision).toString(),
                step.date("on"));
        step.noOther();
        return told;
    }

    private static EarlierEdition edition(Node edition) {
        Integer number = edition.number("edition");
        EarlierEdition told = new EarlierEdition(
                number == null ? 0 : number, edition.date("agreedOn"), PlanParts.read(edition.list("criteria")));
        edition.noOther();
        return told;
    }

    @Override
    public void write(String name, DossierWriter out, Keys keys) {
        String last = null;
        List<PilotSummary> some;
        do {
            some = pilots.list(last, AT_ONCE);
            for (PilotSummary pilot : some) {
                last = pilot.key();
                List<PilotStep> steps = stages.ofPilot(last);
                List<PlanEdition> editions = plans.ofPilot(last);
                if (steps.size() > 1
                        || steps.stream().anyMatch(step -> step.decision().isPresent())
                        || !editions.isEmpty()) {
                    out.add(written(last, steps, editions, keys));
                }
            }
        } while (some.size() == AT_ONCE);
    }

    private static Part written(String pilot, List<PilotStep> steps, List<PlanEdition> editions, Keys keys) {
        return new Part()
                .put("pilot", pilot)
                .putAll("steps", steps, step -> new Part()
                        .put("stage", step.stage())
                        .put("decision", step.decision().map(number -> key(number, keys)))
                        .put("on", step.changedOn()))
                .putAll("plans", editions, edition -> new Part()
                        .put("edition", edition.edition() == 0 ? null : edition.edition())
                        .put("agreedOn", edition.agreedOn())
                        .putAll("criteria", edition.plan().criteria(), PlanParts::criterion));
    }

    private static String key(String written, Keys keys) {
        return DecisionParts.key(DecisionNumber.parse(written).orElseThrow(), keys);
    }
}
