package nl.sekswerkplatform.web.plans;

import java.io.Serializable;
import java.util.ArrayList;
import java.util.List;
import nl.sekswerkplatform.pilots.Plan;

/** Criteria and indicators as they are typed: those that are agreed, and places for others. */
public class PlanForm implements Serializable {
    private static final long serialVersionUID = 1L;
    private static final int FIRST_CRITERIA = 2;

    private final List<CriterionRow> criteria = new ArrayList<>();

    PlanForm(Plan now) {
        now.criteria().forEach(criterion -> criteria.add(CriterionRow.of(criterion)));
        while (criteria.size() < FIRST_CRITERIA) {
            criteria.add(new CriterionRow());
        }
        addPlaces();
    }

    /** One more criterion, and one more indicator with each, as far as there may be. */
    final void addPlaces() {
        criteria.forEach(CriterionRow::addPlace);
        if (criteria.size() < Plan.MOST_CRITERIA
                && !criteria.get(criteria.size() - 1).isBlank()) {
            CriterionRow spare = new CriterionRow();
            spare.addPlace();
            criteria.add(spare);
        }
    }

    /** Each with its place on the page, so that what is refused is told there. */
    Plan written() {
        List<Plan.PlannedCriterion> typed = new ArrayList<>();
        for (int i = 0; i < criteria.size(); i++) {
            if (!criteria.get(i).isGone()) {
                typed.add(criteria.get(i).planned(i + 1));
            }
        }
        return new Plan(typed);
    }

    public List<CriterionRow> getCriteria() {
        return criteria;
    }
}
