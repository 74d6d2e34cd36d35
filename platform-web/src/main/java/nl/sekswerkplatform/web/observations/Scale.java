package nl.sekswerkplatform.web.observations;

import java.math.BigDecimal;
import java.text.NumberFormat;
import java.time.LocalDate;
import java.time.temporal.ChronoUnit;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import nl.sekswerkplatform.pilots.Period;
import nl.sekswerkplatform.shared.TypedNumber;
import nl.sekswerkplatform.web.observations.Chart.Tick;

/** Where numbers and days stand on a chart. */
public final class Scale {
    private static final int MOST_STEPS = 5;
    private static final int MOST_YEARS = 6;
    private static final double[] ROUND = {1, 2, 5, 10};

    private final double low;
    private final double high;
    private final double step;
    private final LocalDate from;
    private final LocalDate until;

    private Scale(double low, double high, double step, LocalDate from, LocalDate until) {
        this.low = low;
        this.high = high;
        this.step = step;
        this.from = from;
        this.until = until;
    }

    /** Begins at nothing, unless numbers lie below it. */
    static Scale of(List<BigDecimal> numbers, LocalDate from, LocalDate until) {
        double least =
                numbers.stream().mapToDouble(BigDecimal::doubleValue).min().orElse(0);
        double most =
                numbers.stream().mapToDouble(BigDecimal::doubleValue).max().orElse(1);
        double bottom = Math.min(0, least);
        double top = Math.max(0, most);
        double step = step(top - bottom == 0 ? 1 : top - bottom);
        return new Scale(
                Math.floor(bottom / step) * step,
                Math.max(Math.ceil(top / step) * step, Math.floor(bottom / step) * step + step),
                step,
                from,
                until);
    }

    private static double step(double range) {
        double power = Math.pow(10, Math.floor(Math.log10(range / MOST_STEPS)));
        for (double round : ROUND) {
            if (range / (round * power) <= MOST_STEPS) {
                return round * power;
            }
        }
        return ROUND[ROUND.length - 1] * power;
    }

    String y(BigDecimal value) {
        return y(value.doubleValue());
    }

    private String y(double value) {
        return written(Chart.BOTTOM - (value - low) / (high - low) * (Chart.BOTTOM - Chart.TOP));
    }

    String x(LocalDate day) {
        return written(at(day));
    }

    String middle(Period period) {
        return written((at(period.from()) + at(period.until())) / 2);
    }

    String width(LocalDate first, LocalDate behind) {
        return written(at(behind) - at(first));
    }

    private double at(LocalDate day) {
        double part = (double) ChronoUnit.DAYS.between(from, day) / ChronoUnit.DAYS.between(from, until);
        return Chart.LEFT + part * (Chart.RIGHT - Chart.LEFT);
    }

    boolean holds(LocalDate day) {
        return !day.isBefore(from) && day.isBefore(until);
    }

    List<Tick> heights(Locale reader) {
        List<Tick> ticks = new ArrayList<>();
        for (int i = 0; low + i * step <= high + step / 2; i++) {
            ticks.add(new Tick(y(low + i * step), written(BigDecimal.valueOf(low + i * step), reader)));
        }
        return ticks;
    }

    /** Each year at its first day; of many years some. */
    List<Tick> years() {
        int first = from.getYear();
        int last = until.minusDays(1).getYear();
        int every = (last - first) / MOST_YEARS + 1;
        List<Tick> ticks = new ArrayList<>();
        for (int year = first; year <= last; year += every) {
            LocalDate day = LocalDate.of(year, 1, 1);
            ticks.add(new Tick(x(day.isBefore(from) ? from : day), String.valueOf(year)));
        }
        return ticks;
    }

    /** As the reader's language writes it. */
    public static String written(BigDecimal value, Locale reader) {
        NumberFormat format = NumberFormat.getInstance(reader);
        format.setMaximumFractionDigits(TypedNumber.MAX_DECIMALS);
        return format.format(value);
    }

    private static String written(double place) {
        return String.format(Locale.ROOT, "%.1f", place);
    }
}
