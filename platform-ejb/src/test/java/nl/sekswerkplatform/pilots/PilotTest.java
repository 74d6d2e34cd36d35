package nl.sekswerkplatform.pilots;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import nl.sekswerkplatform.groups.Delegate;
import nl.sekswerkplatform.groups.GroupKey;
import nl.sekswerkplatform.groups.Mandate;
import nl.sekswerkplatform.pilots.PilotRefused.ConditionChangedMeanwhile;
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

    @Test
    void changesConditionsByDecisionAndKeepsWhatTheySaid() {
        Pilot pilot = Pilot.recordEarlier(pilot("homework", 36, 5, false));
        var changed = new DecidedCondition("one", 1, "One person.", "Two persons.");
        var added = new DecidedCondition("c2026-001-2", 0, null, "Quiet after ten.");
        pilot.change(List.of(changed, added), "2026-001", LocalDate.of(2026, 11, 12));
        assertEquals(
                List.of("Two persons.", "Quiet after ten."),
                pilot.conditions().stream().map(Condition::text).toList());
        var ended = new DecidedCondition("one", 2, "Two persons.", null);
        pilot.change(List.of(ended), "2026-002", LocalDate.of(2026, 11, 13));
        assertEquals(1, pilot.conditions().size());
        assertEquals(
                List.of("One person.", "Two persons.", "Two persons."),
                pilot.history("one").stream().map(Condition::text).toList());
        assertEquals(Optional.of("2026-002"), pilot.endedConditions().get(0).decision());
    }

    @Test
    void changesNoConditionThatSaysSomethingElseByNow() {
        Pilot pilot = Pilot.recordEarlier(pilot("homework", 36, 5, false));
        LocalDate today = LocalDate.of(2026, 11, 12);
        for (DecidedCondition wrong : List.of(
                new DecidedCondition("one", 2, "One person.", "Two."),
                new DecidedCondition("one", 1, "Another text.", "Two."),
                new DecidedCondition("one", 0, null, "Two."),
                new DecidedCondition("two", 1, "One person.", "Two."))) {
            assertThrows(ConditionChangedMeanwhile.class, () -> pilot.change(List.of(wrong), "2026-001", today));
        }
        pilot.change(List.of(new DecidedCondition("one", 1, "One person.", null)), "2026-001", today);
        var ended = new DecidedCondition("one", 2, "One person.", "Back again.");
        assertThrows(ConditionChangedMeanwhile.class, () -> pilot.change(List.of(ended), "2026-002", today));
    }
}
