package nl.sekswerkplatform.decisions;

import java.util.List;

/**
 * What a decision does beside what it says.
 *
 * @param conditions of its pilot that it changes
 * @param withdraws the decision that no longer holds because of it; null for none
 * @param stage to which it moves its pilot; null when that stays where it is
 * @param pilot that it brings; null for none
 */
public record DecisionEffects(
        List<PlannedFollowUp> followUps,
        List<ConditionChange> conditions,
        DecisionNumber withdraws,
        StageChange stage,
        NewPilot pilot) {
    public static final DecisionEffects NONE = new DecisionEffects(List.of(), List.of(), null);

    public DecisionEffects {
        followUps = List.copyOf(followUps);
        conditions = List.copyOf(conditions);
    }

    /** One that leaves the pilot in its stage. */
    public DecisionEffects(
            List<PlannedFollowUp> followUps, List<ConditionChange> conditions, DecisionNumber withdraws) {
        this(followUps, conditions, withdraws, null, null);
    }

    public static DecisionEffects followedUpBy(List<PlannedFollowUp> followUps) {
        return new DecisionEffects(followUps, List.of(), null);
    }

    public static DecisionEffects moving(StageChange stage) {
        return new DecisionEffects(List.of(), List.of(), null, stage, null);
    }

    /** @param first the conditions that it begins with */
    public static DecisionEffects bringing(NewPilot pilot, List<ConditionChange> first) {
        return new DecisionEffects(List.of(), first, null, null, pilot);
    }
}
