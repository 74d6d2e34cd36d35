package nl.sekswerkplatform.decisions;

import java.util.List;

/**
 * What a decision does beside what it says.
 *
 * @param conditions of its pilot that it changes
 * @param withdraws the decision that no longer holds because of it; null for none
 */
public record DecisionEffects(
        List<PlannedFollowUp> followUps, List<ConditionChange> conditions, DecisionNumber withdraws) {
    public static final DecisionEffects NONE = new DecisionEffects(List.of(), List.of(), null);

    public DecisionEffects {
        followUps = List.copyOf(followUps);
        conditions = List.copyOf(conditions);
    }

    public static DecisionEffects followedUpBy(List<PlannedFollowUp> followUps) {
        return new DecisionEffects(followUps, List.of(), null);
    }
}
