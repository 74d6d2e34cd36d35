package nl.sekswerkplatform.web.observations;

import java.util.List;
import java.util.Locale;
import nl.sekswerkplatform.observations.ShownObservation;
import nl.sekswerkplatform.pilots.Indicator;

/**
 * An indicator in a line among others: the newest number that is shown, and how it went there. What it draws it draws from
 * what may be shown, as {@link Chart} does.
 *
 * @param newest as the reader's language writes it; null when no number is shown
 * @param period of the newest one; null without
 * @param lines points of each unbroken line, as on a chart
 * @param last where the newest one stands; null without
 */
public record Glance(String newest, String period, List<String> lines, Chart.Spot last) {
    /** @param seen at least one */
    public static Glance of(Indicator indicator, List<ShownObservation> seen, Locale reader) {
        Chart chart = Chart.of(Levels.of(indicator), seen, List.of(), reader);
        if (chart == null) {
            return new Glance(null, null, List.of(), null);
        }
        ShownObservation newest = seen.stream()
                .filter(each -> each.value().isPresent())
                .reduce((earlier, later) -> later)
                .orElseThrow();
        return new Glance(
                Scale.written(newest.value().orElseThrow(), reader),
                newest.period().value(),
                chart.lines(),
                chart.dots().get(chart.dots().size() - 1));
    }
}
