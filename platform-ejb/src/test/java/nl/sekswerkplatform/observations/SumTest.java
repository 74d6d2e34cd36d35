package nl.sekswerkplatform.observations;

import static nl.sekswerkplatform.observations.ObservationFixture.corrected;
import static nl.sekswerkplatform.observations.ObservationFixture.entry;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.Collections;
import java.util.List;
import java.util.Random;
import java.util.stream.IntStream;
import nl.sekswerkplatform.pilots.EarlierPilot.EarlierIndicator;
import nl.sekswerkplatform.pilots.IndicatorsFixture;
import nl.sekswerkplatform.pilots.Period;
import nl.sekswerkplatform.pilots.PilotFixture;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class SumTest {
    private static final Period Q1 = new Period("2024-Q1");
    private static final int HIDES_BELOW = 5;

    @Test
    void tellsANumberThatAddsUpWithNothingAtOnce() {
        List<Series> alone = family(0);
        Observation entered = alone.get(0).enter(entry("total", corrected("2024-Q1", 12, null)));
        assertEquals(List.of(entered), new Sum(alone).release(Q1));
    }

    @Test
    void tellsTheTotalWhenAllItsPartsAreTold() {
        List<Series> family = family(2);
        enter(family, 0, 24);
        enter(family, 1, 12);
        assertFalse(isTold(family, 0));
        assertTrue(isTold(family, 1));
        enter(family, 2, 12);
        assertTrue(isTold(family, 0));
        assertTrue(isTold(family, 2));
    }

    @Test
    void tellsNoTotalBesideAHiddenPart() {
        List<Series> family = family(2);
        enter(family, 1, 21);
        enter(family, 2, 3);
        enter(family, 0, 24);
        assertTrue(isTold(family, 1));
        assertFalse(isTold(family, 0) || isTold(family, 2));
    }

    @Test
    void tellsNoCorrectionThatWouldTellAHiddenOne() {
        List<Series> family = family(2);
        enter(family, 1, 12);
        enter(family, 2, 12);
        enter(family, 0, 24);
        enter(family, 1, 21);
        assertFalse(isTold(family, 1));
        enter(family, 2, 3);
        assertFalse(isTold(family, 1) || isTold(family, 2));
    }

    /**
     * Two cities differ in nothing but numbers that are too small, and in the totals that follow: whatever is entered and
     * corrected, in whichever order, everybody reads the same in both.
     */
    @ParameterizedTest
    @ValueSource(ints = {2, 3, 4})
    void tellsTheSameWhateverTheHiddenNumbersAre(int parts) {
        Random random = new Random(20_261_101 + parts);
        int totals = 0;
        for (int run = 0; run < 500; run++) {
            List<Series> one = family(parts);
            List<Series> other = family(parts);
            int[] truth = random.ints(parts, 0, 30).toArray();
            int[] elsewhere = otherwise(truth, random);
            for (int round = 0; round < 3; round++) {
                for (int member : order(parts, random)) {
                    enter(one, member, member == 0 ? sum(truth) : truth[member - 1]);
                    enter(other, member, member == 0 ? sum(elsewhere) : elsewhere[member - 1]);
                    assertEquals(told(one), told(other));
                    totals += isTold(one, 0) ? 1 : 0;
                }
                truth[random.nextInt(parts)] = random.nextInt(30);
                elsewhere = otherwise(truth, random);
            }
        }
        assertTrue(totals > 100, "totals are told where nothing is hidden");
    }

    private static List<Integer> order(int parts, Random random) {
        List<Integer> order =
                new ArrayList<>(IntStream.rangeClosed(0, parts).boxed().toList());
        Collections.shuffle(order, random);
        return order;
    }

    private static int sum(int[] parts) {
        return Arrays.stream(parts).sum();
    }

    /** Other small numbers, but a total that is large enough in both: that it is not is told of it by itself. */
    private static int[] otherwise(int[] truth, Random random) {
        int[] other = Arrays.stream(truth)
                .map(value -> value < HIDES_BELOW ? random.nextInt(HIDES_BELOW) : value)
                .toArray();
        return sum(other) < HIDES_BELOW ? truth.clone() : other;
    }

    private static List<Object> told(List<Series> family) {
        return family.stream()
                .flatMap(series -> series.of(Q1).stream())
                .<Object>map(Observation::shown)
                .toList();
    }

    private static void enter(List<Series> family, int member, int value) {
        Series series = family.get(member);
        boolean first = series.current(Q1).isEmpty();
        Entry entry = entry(series.key(), corrected("2024-Q1", value, first ? null : "mended"));
        assertFalse(series.isKnown(entry));
        series.enter(entry);
        new Sum(family).release(Q1);
    }

    private static boolean isTold(List<Series> family, int member) {
        return family.get(member).current(Q1).filter(SumTest::isShown).isPresent();
    }

    private static boolean isShown(Observation observation) {
        return observation.shown().value().isPresent();
    }

    /** A total and its parts. */
    private static List<Series> family(int parts) {
        List<EarlierIndicator> all = new ArrayList<>();
        all.add(PilotFixture.lower("total", HIDES_BELOW, null, null));
        for (int i = 1; i <= parts; i++) {
            all.add(PilotFixture.lower("part-" + i, HIDES_BELOW, null, "total"));
        }
        return IndicatorsFixture.of(all.toArray(EarlierIndicator[]::new)).stream()
                .map(indicator -> new Series(indicator, List.of(), parts > 0))
                .toList();
    }
}
