package nl.sekswerkplatform.observations;

import static nl.sekswerkplatform.observations.ObservationFixture.corrected;
import static nl.sekswerkplatform.observations.ObservationFixture.entry;
import static nl.sekswerkplatform.observations.ObservationFixture.measured;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.math.BigDecimal;
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import nl.sekswerkplatform.observations.FileRefused.NumberUnreadable;
import nl.sekswerkplatform.observations.ObservationRefused.BaseUnfit;
import nl.sekswerkplatform.observations.ObservationRefused.CorrectionUnexplained;
import nl.sekswerkplatform.observations.ObservationRefused.PeriodNotOver;
import nl.sekswerkplatform.observations.ObservationRefused.PeriodsOverlap;
import nl.sekswerkplatform.observations.ObservationRefused.StoriesAsked;
import nl.sekswerkplatform.observations.ObservationRefused.ValueUnfit;
import nl.sekswerkplatform.observations.ObservationRefused.WordsTellNumber;
import nl.sekswerkplatform.pilots.EarlierPilot.EarlierIndicator;
import nl.sekswerkplatform.pilots.Indicator;
import nl.sekswerkplatform.pilots.IndicatorsFixture;
import nl.sekswerkplatform.pilots.Period;
import nl.sekswerkplatform.pilots.PilotFixture;
import nl.sekswerkplatform.pilots.PilotRefused.NotYoursToObserve;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class SeriesTest {
    private static final LocalDate TODAY = LocalDate.of(2026, 11, 1);

    @Test
    void keepsWhatWasCorrectedToBeSeen() {
        Series series = series(PilotFixture.indicator("reports", 5, false));
        Observation first = series.enter(entry("reports", measured("2024-Q1", 12)));
        Observation next = series.enter(entry("reports", corrected("2024-Q1", 13, "One was counted late.")));
        first.release();
        next.release();
        assertTrue(first.shown().corrected());
        assertEquals(Optional.of(new BigDecimal("12")), first.shown().value());
        assertEquals(2, next.shown().edition());
        assertEquals(Optional.of("One was counted late."), next.shown().correction());
    }

    @Test
    void asksWhyANumberIsCorrected() {
        Series series = series(PilotFixture.indicator("reports", 5, false));
        series.enter(entry("reports", measured("2024-Q1", 12)));
        Entry again = entry("reports", measured("2024-Q1", 13));
        assertThrows(CorrectionUnexplained.class, () -> series.requireExplained(again));
    }

    @Test
    void changesNothingForWhatStandsThereForAllToSee() {
        Series series = series(PilotFixture.indicator("reports", 5, false));
        series.enter(entry("reports", measured("2024-Q1", 12))).release();
        assertTrue(series.isKnown(entry("reports", measured("2024-Q1", 12))));
        assertFalse(series.isKnown(entry("reports", measured("2024-Q1", 13))));
    }

    /** Who guesses a hidden number is not told that she is right. */
    @Test
    void knowsNothingOfAHiddenNumberThatIsGuessed() {
        Series series = series(PilotFixture.indicator("reports", 5, false));
        series.enter(entry("reports", measured("2024-Q1", 3))).release();
        assertFalse(series.isKnown(entry("reports", measured("2024-Q1", 3))));
    }

    @Test
    void knowsWhatWasSentTwiceWithOneForm() {
        Series series = series(PilotFixture.indicator("reports", 5, false));
        Entry entry = entry("reports", measured("2024-Q1", 3));
        series.enter(entry).release();
        assertTrue(series.isKnown(entry));
    }

    @ParameterizedTest
    @ValueSource(strings = {"2024", "2024-02"})
    void letsNoYearTellAQuarter(String other) {
        Series series = series(PilotFixture.indicator("reports", 5, false));
        series.enter(entry("reports", measured("2024-Q1", 12)));
        assertThrows(PeriodsOverlap.class, () -> series.requireFit(entry("reports", measured(other, 24)), TODAY));
    }

    @Test
    void takesNothingOfAPeriodThatGoesOn() {
        Series series = series(PilotFixture.indicator("reports", 5, false));
        assertThrows(PeriodNotOver.class, () -> series.requireFit(entry("reports", measured("2026-Q4", 12)), TODAY));
        series.requireFit(entry("reports", measured("2026-10", 12)), TODAY);
    }

    @Test
    void takesNothingFromWhoItIsNotOf() {
        Series series = series(PilotFixture.indicator("reports", 5, false));
        Entry entry = Entry.by(ObservationFixture.POLICE, UUID.randomUUID(), "reports", measured("2024-Q1", 12));
        assertThrows(NotYoursToObserve.class, () -> series.requireFit(entry, TODAY));
        Entry fine = Entry.by(ObservationFixture.EVALUATOR, UUID.randomUUID(), "reports", measured("2024-Q1", 12));
        series.requireFit(fine, TODAY);
    }

    @ParameterizedTest
    @ValueSource(strings = {"Het waren er 3.", "3", "3,0 of zo", "Drie (3)!"})
    void letsNoWordsTellAHiddenNumber(String note) {
        Series series = series(PilotFixture.indicator("reports", 5, false));
        Measurement told = new Measurement(new Period("2024-Q1"), new BigDecimal("3"), null, null, note, null);
        assertThrows(WordsTellNumber.class, () -> series.requireFit(entry("reports", told), TODAY));
    }

    @ParameterizedTest
    @ValueSource(strings = {"In 13 gesprekken.", "Zie 2023.", "3.400 euro", "Weinig."})
    void letsOtherWordsStand(String note) {
        Series series = series(PilotFixture.indicator("reports", 5, false));
        Measurement told = new Measurement(new Period("2024-Q1"), new BigDecimal("3"), null, null, note, null);
        series.requireFit(entry("reports", told), TODAY);
    }

    @Test
    void wantsToKnowOfHowManyAPercentageIs() {
        Series series = series(PilotFixture.indicator("talks", 10, true));
        assertThrows(BaseUnfit.class, () -> series.requireFit(entry("talks", measured("2024-Q1", 90)), TODAY));
        Measurement impossible = new Measurement(new Period("2024-Q1"), new BigDecimal("101"), 20, null, null, null);
        assertThrows(ValueUnfit.class, () -> series.requireFit(entry("talks", impossible), TODAY));
        Measurement fine = new Measurement(new Period("2024-Q1"), new BigDecimal("90"), 9, null, null, null);
        Observation hidden = series.enter(entry("talks", fine));
        hidden.release();
        assertEquals(Optional.empty(), hidden.shown().value());
    }

    @Test
    void takesNoNumberWhereStoriesAreAsked() {
        Series series = series(PilotFixture.told("why", "support"));
        assertThrows(StoriesAsked.class, () -> series.requireFit(entry("why", measured("2024-Q1", 12)), TODAY));
    }

    @ParameterizedTest
    @ValueSource(strings = {"", "1.234", "1,234", "twaalf", "1e3", "12.34567", "=2+3", "12 "})
    void readsNumbersThatMeanOneThing(String typed) {
        if (typed.equals("12 ")) {
            assertEquals(
                    new BigDecimal("12"),
                    Measurement.typed("2024-q1", typed, "", null, null, null).value());
        } else {
            assertThrows(NumberUnreadable.class, () -> Measurement.typed("2024-Q1", typed, "", null, null, null));
        }
    }

    @Test
    void leavesAHiddenValueOutOfTheLogToo() {
        Series series = series(PilotFixture.indicator("reports", 5, false));
        Observation hidden = series.enter(entry("reports", measured("2024-Q1", 4)));
        hidden.release();
        var record = hidden.recorded(TODAY, false).publicRecord().orElseThrow();
        assertEquals("suppressed", record.parts().get("value"));
        assertEquals(TODAY, record.date());
        assertEquals(
                null, hidden.recorded(TODAY, true).publicRecord().orElseThrow().date());
    }

    private static Series series(EarlierIndicator earlier) {
        Indicator indicator = IndicatorsFixture.of(earlier).get(0);
        return new Series(indicator, List.of(), false);
    }
}
