package nl.sekswerkplatform.plans;

import java.util.ArrayList;
import java.util.List;
import nl.sekswerkplatform.pilots.Plan;
import nl.sekswerkplatform.pilots.Plan.PlannedCriterion;
import nl.sekswerkplatform.pilots.Plan.PlannedIndicator;

/**
 * One thing that is another in a plan than in the one before.
 *
 * @param criterion the words of the criterion that it is about, as they are now, or were when it is gone
 * @param criterionBefore other words that it had; null when it had the same, or is new
 * @param before the indicator as it was; null when it is new, or when the criterion itself is what changed or is gone
 * @param after the indicator as it is; null when it is gone, or when the criterion itself is what changed or is gone
 */
public record PlanChange(String criterion, String criterionBefore, PlannedIndicator before, PlannedIndicator after) {
    /** In the order of the newer one, what is gone behind it. */
    public static List<PlanChange> between(Plan earlier, Plan later) {
        List<PlanChange> changes = new ArrayList<>();
        later.criteria().forEach(criterion -> {
            String was = earlier.findCriterion(criterion.key())
                    .map(PlannedCriterion::text)
                    .filter(text -> !text.equals(criterion.text()))
                    .orElse(null);
            if (was != null) {
                changes.add(new PlanChange(criterion.text(), was, null, null));
            }
            criterion.indicators().forEach(each -> {
                PlannedIndicator before = earlier.find(each.key()).orElse(null);
                if (before == null || !same(before, each)) {
                    changes.add(new PlanChange(criterion.text(), null, before, each));
                }
            });
        });
        earlier.criteria().forEach(criterion -> {
            criterion.indicators().stream()
                    .filter(each -> later.find(each.key()).isEmpty())
                    .forEach(each -> changes.add(new PlanChange(criterion.text(), null, each, null)));
            if (criterion.indicators().isEmpty()
                    && later.findCriterion(criterion.key()).isEmpty()) {
                changes.add(new PlanChange(criterion.text(), null, null, null));
            }
        });
        return List.copyOf(changes);
    }

    /** True when the criterion is gone and nothing was watched for it; of another its indicators are told. */
    public boolean isOfBareCriterion() {
        return criterionBefore == null && before == null && after == null;
    }

    private static boolean same(PlannedIndicator one, PlannedIndicator other) {
        return one.text().equals(other.text())
                && one.aim().equals(other.aim())
                && one.measure().equals(other.measure());
    }
}
