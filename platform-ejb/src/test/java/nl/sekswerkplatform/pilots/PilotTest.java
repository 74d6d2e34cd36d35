package nl.sekswerkplatform.pilots;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.math.BigDecimal;
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import nl.sekswerkplatform.pilots.PilotRefused.ConditionChangedMeanwhile;
import nl.sekswerkplatform.pilots.PilotRefused.DurationOutOfRange;
import nl.sekswerkplatform.pilots.PilotRefused.PeriodMalformed;
import nl.sekswerkplatform.pilots.PilotRefused.PilotKeyMalformed;
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

    @Test
    void hidesAValueBelowWhatItsSourceAllows() {
        assertEquals(Optional.empty(), observed("4", null, 5, false).value());
        assertEquals(
                Optional.of(new BigDecimal("5")),
                observed("5.0000", null, 5, false).value());
    }

    @Test
    void holdsTheBaseOfAPercentageAgainstTheThresholdAndNotThePercentage() {
        assertEquals(Optional.empty(), observed("90", 9, 10, true).value());
        assertEquals(Optional.empty(), observed("90", null, 10, true).value());
        assertEquals(
                Optional.of(new BigDecimal("3")), observed("3", 10, 10, true).value());
    }

    @Test
    void writesRoundNumbersInFull() {
        assertEquals(
                "20", observed("20.0000", null, 0, false).value().orElseThrow().toString());
    }

    @Test
    void leavesAHiddenValueOutOfTheLogToo() {
        Observation hidden = observation("4", null, 5, false);
        var record = hidden.recorded(LocalDate.of(2024, 4, 1)).publicRecord().orElseThrow();
        assertEquals("suppressed", record.parts().get("value"));
        assertFalse(record.toString().contains("4.0"), record::toString);
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

    private static ShownObservation observed(String value, Integer base, int suppressBelow, boolean withBase) {
        return observation(value, base, suppressBelow, withBase).shown();
    }

    private static Observation observation(String value, Integer base, int suppressBelow, boolean withBase) {
        Indicator indicator = Pilot.recordEarlier(pilot("homework", 36, suppressBelow, withBase))
                .criteria()
                .get(0)
                .indicators()
                .get(0);
        var earlier = new EarlierObservation(
                "reports-1", "reports", new Period("2024-Q1"), new BigDecimal(value), base, "made up", true);
        return Observation.recordEarlier(indicator, earlier);
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
