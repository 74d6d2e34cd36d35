package nl.sekswerkplatform.web.observations;

import java.math.BigDecimal;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.stream.Stream;
import nl.sekswerkplatform.observations.ShownObservation;
import nl.sekswerkplatform.pilots.Period;

/**
 * A chart of one indicator, drawn by the server: where each line and dot stands, as text for the page. It is made from what
 * may be shown and from nothing else. Where a number is hidden there is a strip as wide as its period; no dot, and no
 * line across it.
 *
 * @param lines points of each unbroken line
 * @param dots one for each number that is shown
 * @param gaps strips where a number is hidden
 * @param target null when there is none
 * @param threshold null when there is none
 */
public record Chart(
        List<String> lines,
        List<Spot> dots,
        List<Strip> gaps,
        List<Tick> heights,
        List<Tick> years,
        Tick target,
        Tick threshold,
        List<Tick> marks) {
    public static final int WIDTH = 360;
    public static final int HEIGHT = 220;
    static final int LEFT = 46;
    static final int RIGHT = 352;
    static final int TOP = 26;
    static final int BOTTOM = 190;

    /** Where a number stands. */
    public record Spot(String x, String y) {}

    /** Periods without a number that is shown. */
    public record Strip(String x, String width) {}

    /** A line across the chart, with what is written at it. */
    public record Tick(String at, String label) {}

    /** Something that happened on a day, such as a decision. */
    public record Happening(LocalDate day, String label) {}

    /** Null when there is nothing to draw. */
    static Chart of(Levels levels, List<ShownObservation> seen, List<Happening> happened, Locale reader) {
        List<BigDecimal> values =
                seen.stream().flatMap(each -> each.value().stream()).toList();
        if (values.isEmpty()) {
            return null;
        }
        Scale scale = Scale.of(
                Stream.concat(values.stream(), levels.all()).toList(),
                seen.get(0).period().from(),
                seen.get(seen.size() - 1).period().until());
        return new Chart(
                lines(seen, scale),
                seen.stream().flatMap(each -> spot(each, scale).stream()).toList(),
                gaps(seen, scale),
                scale.heights(reader),
                scale.years(),
                levels.target().map(value -> level(value, scale, reader)).orElse(null),
                levels.threshold().map(value -> level(value, scale, reader)).orElse(null),
                happened.stream()
                        .filter(each -> scale.holds(each.day()))
                        .map(each -> new Tick(scale.x(each.day()), each.label()))
                        .toList());
    }

    /** A line goes on as long as each period follows the one before and both show their number. */
    private static List<String> lines(List<ShownObservation> seen, Scale scale) {
        List<String> lines = new ArrayList<>();
        List<String> line = new ArrayList<>();
        ShownObservation before = null;
        for (ShownObservation each : seen) {
            boolean goesOn = before != null
                    && before.value().isPresent()
                    && each.value().isPresent()
                    && each.period().follows(before.period());
            if (!goesOn) {
                end(line, lines);
            }
            spot(each, scale).ifPresent(spot -> line.add(spot.x() + "," + spot.y()));
            before = each;
        }
        end(line, lines);
        return List.copyOf(lines);
    }

    private static void end(List<String> line, List<String> lines) {
        if (line.size() > 1) {
            lines.add(String.join(" ", line));
        }
        line.clear();
    }

    private static Optional<Spot> spot(ShownObservation seen, Scale scale) {
        return seen.value().map(value -> new Spot(scale.middle(seen.period()), scale.y(value)));
    }

    /** Hidden periods that follow each other are one strip. */
    private static List<Strip> gaps(List<ShownObservation> seen, Scale scale) {
        List<Strip> gaps = new ArrayList<>();
        Period first = null;
        Period last = null;
        for (ShownObservation each : seen) {
            boolean goesOn =
                    first != null && each.value().isEmpty() && each.period().follows(last);
            if (first != null && !goesOn) {
                gaps.add(strip(first, last, scale));
                first = null;
            }
            if (each.value().isEmpty()) {
                first = goesOn ? first : each.period();
                last = each.period();
            }
        }
        if (first != null) {
            gaps.add(strip(first, last, scale));
        }
        return gaps;
    }

    private static Strip strip(Period first, Period last, Scale scale) {
        return new Strip(scale.x(first.from()), scale.width(first.from(), last.until()));
    }

    private static Tick level(BigDecimal value, Scale scale, Locale reader) {
        return new Tick(scale.y(value), Scale.written(value, reader));
    }
}
