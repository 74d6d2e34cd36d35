package nl.sekswerkplatform.web.plans;

import java.io.Serializable;
import java.util.ArrayList;
import java.util.List;
import nl.sekswerkplatform.pilots.Plan;
import nl.sekswerkplatform.pilots.Plan.PlannedCriterion;
import nl.sekswerkplatform.pilots.Plan.PlannedIndicator;

/** A criterion with its indicators, as it is typed; one in which nothing stands is none. */
public class CriterionRow implements Serializable {
    private static final long serialVersionUID = 1L;

    private final List<IndicatorRow> indicators = new ArrayList<>();
    private String key;
    private String text;

    static CriterionRow of(PlannedCriterion now) {
        CriterionRow row = new CriterionRow();
        row.key = now.key();
        row.text = now.text();
        now.indicators().forEach(indicator -> row.indicators.add(IndicatorRow.of(indicator)));
        return row;
    }

    void addPlace() {
        if (indicators.size() < Plan.MOST_INDICATORS
                && (indicators.isEmpty()
                        || !indicators.get(indicators.size() - 1).isBlank())) {
            indicators.add(new IndicatorRow());
        }
    }

    boolean isBlank() {
        return (text == null || text.isBlank()) && indicators.stream().allMatch(IndicatorRow::isBlank);
    }

    /** Nothing stands in it, or all that it had is to be dropped. */
    boolean isGone() {
        boolean allDropped = indicators.stream().anyMatch(IndicatorRow::isDropped)
                && indicators.stream().allMatch(row -> row.isBlank() || row.isDropped());
        return isBlank() || isKnown() && allDropped;
    }

    PlannedCriterion planned(int place) {
        List<PlannedIndicator> typed = new ArrayList<>();
        for (int i = 0; i < indicators.size(); i++) {
            IndicatorRow row = indicators.get(i);
            if (!row.isBlank() && !row.isDropped()) {
                typed.add(row.planned("indicator-" + place + "-" + (i + 1)));
            }
        }
        return new PlannedCriterion(key, text, typed, "criterion-" + place);
    }

    /** True for one that the pilot has. */
    public boolean isKnown() {
        return key != null;
    }

    public List<IndicatorRow> getIndicators() {
        return indicators;
    }

    public String getText() {
        return text;
    }

    public void setText(String text) {
        this.text = text;
    }
}
