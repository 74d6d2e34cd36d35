package nl.sekswerkplatform.signals;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Optional;
import java.util.Random;
import nl.sekswerkplatform.observations.ObservationFixture;
import nl.sekswerkplatform.observations.ShownObservation;
import nl.sekswerkplatform.pilots.Indicator;
import nl.sekswerkplatform.pilots.IndicatorsFixture;
import nl.sekswerkplatform.pilots.Period;
import nl.sekswerkplatform.pilots.PilotFixture;
import org.junit.jupiter.api.Test;

class SignalReasonTest {
    /** The fewer the better; ten is agreed to be too many. */
    private static final Indicator COMPLAINTS =
            IndicatorsFixture.of(PilotFixture.lower("complaints", 5, 10, null)).get(0);

    @Test
    void isThereFromTheFirstNumberBeyondTheThreshold() {
        assertEquals(Optional.empty(), since(SignalReason.THRESHOLD, 11, 12, 10));
        assertEquals(Optional.of("2024-Q3"), since(SignalReason.THRESHOLD, 12, 10, 11, 13));
        assertEquals(Optional.of("2024-Q4"), since(SignalReason.THRESHOLD, 6, 7, 8, 11));
    }

    @Test
    void isThereAfterThreeWorsePeriodsInARow() {
        assertEquals(Optional.empty(), since(SignalReason.WORSENING, 5, 6, 7));
        assertEquals(Optional.of("2024-Q2"), since(SignalReason.WORSENING, 5, 6, 7, 8));
        assertEquals(Optional.of("2024-Q2"), since(SignalReason.WORSENING, 5, 6, 7, 8, 9));
        assertEquals(Optional.empty(), since(SignalReason.WORSENING, 5, 6, 7, 8, 8));
        assertEquals(Optional.empty(), since(SignalReason.WORSENING, 5, 6, 6, 7, 8));
    }

    @Test
    void knowsWhichWayIsWorse() {
        Indicator reports = IndicatorsFixture.of(PilotFixture.indicator("reports", 0, false))
                .get(0);
        assertEquals(
                Optional.of("2024-Q2"),
                SignalReason.WORSENING.find(reports, seen(9, 8, 7, 6)).map(run -> run.since()
                        .value()));
        assertEquals(Optional.empty(), SignalReason.WORSENING.find(reports, seen(6, 7, 8, 9)));
        assertEquals(Optional.empty(), SignalReason.THRESHOLD.find(reports, seen(1, 1)));
    }

    @Test
    void needsPeriodsThatFollowEachOther() {
        List<ShownObservation> all = new ArrayList<>(seen(5, 6, 7, 8, 9));
        all.remove(2);
        assertEquals(Optional.empty(), SignalReason.WORSENING.find(COMPLAINTS, all));
    }

    /** The rule in other words, held against it: of many rows of numbers. */
    @Test
    void isThereExactlyWhenTheLastThreeStepsAreWorse() {
        Random random = new Random(20_261_101);
        int found = 0;
        for (int run = 0; run < 5_000; run++) {
            int[] numbers = random.ints(2 + random.nextInt(8), 0, 40).toArray();
            int last = numbers.length - 1;
            boolean worse = last >= 3
                    && numbers[last] > numbers[last - 1]
                    && numbers[last - 1] > numbers[last - 2]
                    && numbers[last - 2] > numbers[last - 3];
            assertEquals(worse, since(SignalReason.WORSENING, numbers).isPresent(), Arrays.toString(numbers));
            found += worse ? 1 : 0;
        }
        assertTrue(found > 50, "too few rows that worsen to tell");
    }

    private static Optional<String> since(SignalReason reason, int... numbers) {
        return reason.find(COMPLAINTS, seen(numbers)).map(run -> run.since().value());
    }

    private static List<ShownObservation> seen(int... numbers) {
        List<Period> periods = new ArrayList<>();
        List<BigDecimal> values = new ArrayList<>();
        for (int i = 0; i < numbers.length; i++) {
            periods.add(new Period((2024 + i / 4) + "-Q" + (i % 4 + 1)));
            values.add(BigDecimal.valueOf(numbers[i]));
        }
        return ObservationFixture.shown(periods, values);
    }
}
