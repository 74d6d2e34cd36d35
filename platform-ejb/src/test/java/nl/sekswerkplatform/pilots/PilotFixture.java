package nl.sekswerkplatform.pilots;

import java.math.BigDecimal;
import java.time.LocalDate;
import java.util.List;
import nl.sekswerkplatform.groups.GroupKey;
import nl.sekswerkplatform.pilots.EarlierPilot.EarlierCondition;
import nl.sekswerkplatform.pilots.EarlierPilot.EarlierCriterion;
import nl.sekswerkplatform.pilots.EarlierPilot.EarlierIndicator;

/** Pilots and observations from before the platform, for tests. */
public final class PilotFixture {
    private PilotFixture() {}

    /** A pilot with one condition and one criterion with one indicator that hides below five. */
    public static EarlierPilot pilot(String key, String indicatorKey) {
        return pilot(key, 36, indicator(indicatorKey, 5, false));
    }

    public static EarlierPilot pilot(String key, int months, EarlierIndicator indicator) {
        return new EarlierPilot(
                key,
                "Working at home",
                "Is it safer?",
                PilotStatus.PREPARING,
                LocalDate.of(2024, 1, 1),
                months,
                List.of(new EarlierCondition("one", "One person.", ConditionState.AGREED)),
                List.of(new EarlierCriterion("earlier", "People report earlier.", List.of(indicator), true)),
                false);
    }

    public static EarlierIndicator indicator(String key, int suppressBelow, boolean withBase) {
        return new EarlierIndicator(
                key,
                "Reports",
                "per quarter",
                IndicatorKind.QUANTITATIVE,
                Direction.HIGHER,
                null,
                suppressBelow,
                new GroupKey("support"),
                withBase,
                null,
                null);
    }

    /** A running pilot with these indicators, of the support services unless they say otherwise. */
    public static EarlierPilot running(String key, EarlierIndicator... indicators) {
        return new EarlierPilot(
                key,
                "Working at home",
                "Is it safer?",
                PilotStatus.RUNNING,
                LocalDate.of(2024, 1, 1),
                36,
                List.of(new EarlierCondition("one", "One person.", ConditionState.AGREED)),
                List.of(new EarlierCriterion("earlier", "People report earlier.", List.of(indicators), true)),
                true);
    }

    /** What counts people, the fewer the better. */
    public static EarlierIndicator lower(String key, int suppressBelow, Integer threshold, String partOf) {
        return new EarlierIndicator(
                key,
                "Complaints about " + key,
                "per quarter",
                IndicatorKind.QUANTITATIVE,
                Direction.LOWER,
                null,
                suppressBelow,
                new GroupKey("support"),
                false,
                threshold == null ? null : BigDecimal.valueOf(threshold),
                partOf);
    }

    /** What people tell. */
    public static EarlierIndicator told(String key, String source) {
        return new EarlierIndicator(
                key,
                "What keeps you from it?",
                null,
                IndicatorKind.QUALITATIVE,
                null,
                null,
                0,
                new GroupKey(source),
                false,
                null,
                null);
    }
}
