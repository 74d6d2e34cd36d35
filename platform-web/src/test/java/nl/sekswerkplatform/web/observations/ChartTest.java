package nl.sekswerkplatform.web.observations;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertNull;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.math.BigDecimal;
import java.time.LocalDate;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.Random;
import java.util.stream.Stream;
import nl.sekswerkplatform.observations.ShownObservation;
import nl.sekswerkplatform.pilots.Period;
import nl.sekswerkplatform.web.observations.Chart.Happening;
import org.junit.jupiter.api.Test;

class ChartTest {
    private static final Locale DUTCH = Locale.forLanguageTag("nl");
    private static final Levels NONE = new Levels(Optional.empty(), Optional.empty());

    /** Of many rows of numbers: as many dots as numbers that are shown, and nothing at all within a hidden period. */
    @Test
    void drawsNothingWhereANumberIsHidden() {
        Random random = new Random(20_261_101);
        int hidden = 0;
        for (int run = 0; run < 2_000; run++) {
            List<ShownObservation> seen = SeenFixture.months(random, 2 + random.nextInt(36));
            Chart chart = Chart.of(NONE, seen, List.of(), DUTCH);
            if (chart == null) {
                assertTrue(seen.stream().allMatch(each -> each.value().isEmpty()));
                continue;
            }
            assertEquals(
                    seen.stream().filter(each -> each.value().isPresent()).count(),
                    chart.dots().size());
            for (Chart.Strip gap : chart.gaps()) {
                double from = Double.parseDouble(gap.x());
                double until = from + Double.parseDouble(gap.width());
                assertTrue(chart.dots().stream()
                        .mapToDouble(dot -> Double.parseDouble(dot.x()))
                        .noneMatch(x -> x > from && x < until));
                assertTrue(chart.lines().stream().noneMatch(line -> crosses(line, from, until)));
                hidden++;
            }
        }
        assertTrue(hidden > 1_000, "some are hidden");
    }

    private static boolean crosses(String line, double from, double until) {
        double[] xs = Stream.of(line.split(" "))
                .mapToDouble(point -> Double.parseDouble(point.split(",")[0]))
                .toArray();
        return xs[0] < until - 1 && xs[xs.length - 1] > from + 1;
    }

    @Test
    void keepsAllWithinTheFrame() {
        Random random = new Random(7);
        for (int run = 0; run < 500; run++) {
            List<ShownObservation> seen = SeenFixture.months(random, 36);
            Levels levels = new Levels(
                    Optional.of(BigDecimal.valueOf(random.nextInt(200) - 50)), Optional.of(BigDecimal.valueOf(40)));
            Chart chart = Chart.of(levels, seen, List.of(), DUTCH);
            Stream.of(
                            chart.dots().stream().map(Chart.Spot::y),
                            chart.heights().stream().map(Chart.Tick::at),
                            Stream.of(chart.target().at(), chart.threshold().at()))
                    .flatMap(each -> each)
                    .mapToDouble(Double::parseDouble)
                    .forEach(y -> assertTrue(y >= Chart.TOP - 0.1 && y <= Chart.BOTTOM + 0.1, () -> "at " + y));
            assertTrue(chart.heights().size() >= 2 && chart.heights().size() <= 8);
        }
    }

    @Test
    void breaksTheLineWhereNobodyMeasured() {
        List<ShownObservation> seen = List.of(
                SeenFixture.seen(new Period("2024-Q1"), BigDecimal.TEN, ""),
                SeenFixture.seen(new Period("2024-Q2"), BigDecimal.TEN, ""),
                SeenFixture.seen(new Period("2024-Q4"), BigDecimal.TEN, ""),
                SeenFixture.seen(new Period("2025-Q1"), BigDecimal.TEN, ""));
        assertEquals(2, Chart.of(NONE, seen, List.of(), DUTCH).lines().size());
    }

    @Test
    void marksWhatHappenedWithinItsTime() {
        List<ShownObservation> seen = List.of(SeenFixture.seen(new Period("2024-Q1"), BigDecimal.TEN, ""));
        List<Happening> happened = List.of(
                new Happening(LocalDate.of(2023, 12, 31), "A"),
                new Happening(LocalDate.of(2024, 2, 1), "B"),
                new Happening(LocalDate.of(2024, 4, 1), "C"));
        Chart chart = Chart.of(NONE, seen, happened, DUTCH);
        assertEquals(List.of("B"), chart.marks().stream().map(Chart.Tick::label).toList());
        assertNull(chart.target());
        assertFalse(chart.years().isEmpty());
    }
}
