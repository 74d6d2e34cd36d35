package nl.sekswerkplatform.decisions;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.util.List;
import nl.sekswerkplatform.decisions.DecisionRefused.NothingToWithdraw;
import nl.sekswerkplatform.pilots.DecidedCondition;
import nl.sekswerkplatform.pilots.PilotService;
import nl.sekswerkplatform.recommendations.RecommendationService;
import nl.sekswerkplatform.stages.StageService;

/** What a decision does to other things the moment it is published, in the same transaction. */
@ApplicationScoped
class EffectsOfDecision {
    @Inject
    private DecisionRepository decisions;

    @Inject
    private PilotService pilots;

    @Inject
    private StageService stages;

    @Inject
    private RecommendationService recommendations;

    void bringPilot(Decision decision, DecisionNumber number) {
        if (decision.status() == DecisionStatus.DRAFT) {
            decision.newPilot().ifPresent(pilot -> decision.bring(stages.bring(pilot, number.toString())));
        }
    }

    void take(Decision decision) {
        withdraw(decision);
        if (!decision.conditions().isEmpty()) {
            pilots.changeConditions(
                    decision.pilotKey().orElseThrow(), decision.number().toString(), decided(decision));
        }
        decision.stage()
                .ifPresent(change -> stages.move(
                        decision.pilotKey().orElseThrow(),
                        change.from(),
                        change.to(),
                        decision.number().toString()));
        AdviceResponse advice = decision.advice();
        advice.recommendationKey()
                .ifPresent(key -> recommendations.answer(
                        key, advice.response().orElseThrow(), advice.reasons().orElse(null)));
    }

    /** What one did on another platform; how recommendations were answered is entered with them. */
    void enter(Decision decision) {
        withdraw(decision);
        if (!decision.conditions().isEmpty()) {
            pilots.changeEarlierConditions(
                    decision.pilotKey().orElseThrow(),
                    decision.number().toString(),
                    decided(decision),
                    decision.versions().get(0).publishedOn());
        }
    }

    private void withdraw(Decision by) {
        by.withdraws().ifPresent(withdrawn -> decisions
                .findPublishedForAct(withdrawn)
                .orElseThrow(NothingToWithdraw::new)
                .withdraw(by.number()));
    }

    private static List<DecidedCondition> decided(Decision decision) {
        return decision.conditions().stream().map(ConditionChange::decided).toList();
    }
}
