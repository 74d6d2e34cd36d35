package nl.sekswerkplatform.pilots;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.math.BigDecimal;
import java.time.LocalDate;
import java.util.Optional;
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
}
