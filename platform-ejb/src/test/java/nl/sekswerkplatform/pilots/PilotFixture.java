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

    static EarlierPilot pilot(String key, int months, EarlierIndicator indicator) {
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

    static EarlierIndicator indicator(String key, int suppressBelow, boolean withBase) {
        return new EarlierIndicator(
                key,
                "Reports",
                "per quarter",
                IndicatorKind.QUANTITATIVE,
                Direction.HIGHER,
                null,
                suppressBelow,
                new GroupKey("support"),
                withBase);
    }

    static EarlierObservation observation(String key, String indicatorKey, String period, int value) {
        return new EarlierObservation(
                key, indicatorKey, new Period(period), BigDecimal.valueOf(value), null, "made up", true);
    }
}
