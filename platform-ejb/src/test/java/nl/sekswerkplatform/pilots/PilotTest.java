package nl.sekswerkplatform.pilots;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.util.Set;
import nl.sekswerkplatform.groups.Delegate;
import nl.sekswerkplatform.groups.GroupKey;
import nl.sekswerkplatform.groups.Mandate;
import nl.sekswerkplatform.pilots.PilotRefused.DurationOutOfRange;
import nl.sekswerkplatform.pilots.PilotRefused.PeriodMalformed;
import nl.sekswerkplatform.pilots.PilotRefused.PilotKeyMalformed;
import nl.sekswerkplatform.pilots.PilotRefused.TotalUnfit;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class PilotTest {
    @Test
    void entersFromBeforeThePlatformWithAllItsParts() {
        Pilot pilot = Pilot.recordEarlier(pilot("homework", 36, 5, false));
        assertTrue(pilot.isBeforePlatform());
        assertEquals("One person.", pilot.conditions().get(0).text());
        assertEquals(1, pilot.conditions().get(0).edition());
        assertEquals("reports", pilot.criteria().get(0).indicators().get(0).key());
    }

    @ParameterizedTest
    @ValueSource(strings = {"", "Home work", "9lives", "../etc"})
    void refusesAKeyThatCannotStandInAnAddress(String key) {
        assertThrows(PilotKeyMalformed.class, () -> Pilot.recordEarlier(pilot(key, 36, 5, false)));
    }

    @ParameterizedTest
    @ValueSource(ints = {0, -1, 241})
    void refusesADurationThatCannotBe(int months) {
        assertThrows(DurationOutOfRange.class, () -> Pilot.recordEarlier(pilot("homework", months, 5, false)));
    }

    @ParameterizedTest
    @ValueSource(strings = {"2024", "2024-Q4", "2024-12"})
    void knowsYearsQuartersAndMonths(String period) {
        assertEquals(period, new Period(period).toString());
    }

    @ParameterizedTest
    @ValueSource(strings = {"", "2024-Q5", "2024-13", "24-Q1", "2024-12-01"})
    void refusesAnyOtherPeriod(String period) {
        assertThrows(PeriodMalformed.class, () -> new Period(period));
    }

    @Test
    void knowsWhichPeriodsTouch() {
        assertTrue(new Period("2024-Q2").follows(new Period("2024-Q1")));
        assertTrue(new Period("2025-01").follows(new Period("2024-12")));
        assertFalse(new Period("2024-Q3").follows(new Period("2024-Q1")));
        assertFalse(new Period("2025-Q1").follows(new Period("2024")));
        assertTrue(new Period("2024").overlaps(new Period("2024-Q4")));
        assertTrue(new Period("2024-02").overlaps(new Period("2024-Q1")));
        assertFalse(new Period("2024").overlaps(new Period("2025-01")));
    }

    @Test
    void refusesATotalThatIsNotThereOrIsItselfAPart() {
        var alone = PilotFixture.lower("some", 5, null, "all");
        assertThrows(TotalUnfit.class, () -> Pilot.recordEarlier(PilotFixture.running("sums", alone)));
        var total = PilotFixture.lower("all", 5, null, "more");
        var most = PilotFixture.lower("more", 5, null, null);
        assertThrows(TotalUnfit.class, () -> Pilot.recordEarlier(PilotFixture.running("sums", alone, total, most)));
    }

    @Test
    void letsTheSourceAndTheEvaluatorObserve() {
        Indicator indicator = Pilot.recordEarlier(pilot("homework", 36, 5, false))
                .criteria()
                .get(0)
                .indicators()
                .get(0);
        assertTrue(indicator.isObservedBy(new Delegate(new GroupKey("support"), Set.of())));
        assertTrue(indicator.isObservedBy(new Delegate(new GroupKey("evaluator"), Set.of(Mandate.EVALUATOR))));
        assertFalse(indicator.isObservedBy(new Delegate(new GroupKey("evaluator"), Set.of())));
        assertFalse(indicator.isObservedBy(new Delegate(new GroupKey("police"), Set.of(Mandate.SECRETARY))));
    }

    private static EarlierPilot pilot(String key, int months, int suppressBelow, boolean withBase) {
        return PilotFixture.pilot(key, months, PilotFixture.indicator("reports", suppressBelow, withBase));
    }
}
