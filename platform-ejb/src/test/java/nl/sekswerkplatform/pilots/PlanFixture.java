package nl.sekswerkplatform.pilots;

import java.math.BigDecimal;
import java.util.List;
import nl.sekswerkplatform.groups.GroupKey;
import nl.sekswerkplatform.pilots.Plan.Aim;
import nl.sekswerkplatform.pilots.Plan.Measure;
import nl.sekswerkplatform.pilots.Plan.PlannedCriterion;
import nl.sekswerkplatform.pilots.Plan.PlannedIndicator;

/** Plans for pilots, for tests. */
public final class PlanFixture {
    private static final GroupKey SUPPORT = new GroupKey("support");

    private PlanFixture() {}

    /** One criterion with these indicators, all of them new or of that key. */
    public static Plan plan(String key, String text, PlannedIndicator... indicators) {
        return new Plan(List.of(new PlannedCriterion(key, text, List.of(indicators), "criterion-1")));
    }

    /** What counts, the fewer the better. */
    public static PlannedIndicator counted(String key, String text, Integer threshold) {
        return new PlannedIndicator(
                key,
                text,
                new Measure(IndicatorKind.QUANTITATIVE, "per quarter", 5, SUPPORT, false, null),
                new Aim(Direction.LOWER, null, threshold == null ? null : BigDecimal.valueOf(threshold)),
                "indicator-1-1");
    }

    public static PlannedIndicator told(String key, String text) {
        return new PlannedIndicator(
                key,
                text,
                new Measure(IndicatorKind.QUALITATIVE, null, 0, SUPPORT, false, null),
                Aim.NONE,
                "indicator-1-1");
    }

    /** Quiet streets, by complaints. */
    public static Plan quiet() {
        return plan(null, "The street stays quiet.", counted(null, "Complaints about noise", 10));
    }
}
