package nl.sekswerkplatform.decisions;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import nl.sekswerkplatform.decisions.DecisionRefused.NothingToWithdraw;
import nl.sekswerkplatform.pilots.PilotService;
import nl.sekswerkplatform.recommendations.RecommendationService;

/** What a decision does to other things the moment it is published, in the same transaction. */
@ApplicationScoped
class EffectsOfDecision {
    @Inject
    private DecisionRepository decisions;

    @Inject
    private PilotService pilots;

    @Inject
    private RecommendationService recommendations;

    void take(Decision decision) {
        decision.withdraws().ifPresent(withdrawn -> decisions
                .findPublishedForAct(withdrawn)
                .orElseThrow(NothingToWithdraw::new)
                .withdraw(decision.number()));
        if (!decision.conditions().isEmpty()) {
            pilots.changeConditions(
                    decision.pilotKey().orElseThrow(),
                    decision.number().toString(),
                    decision.conditions().stream().map(ConditionChange::decided).toList());
        }
        AdviceResponse advice = decision.advice();
        advice.recommendationKey()
                .ifPresent(key -> recommendations.answer(
                        key, advice.response().orElseThrow(), advice.reasons().orElse(null)));
    }
}
