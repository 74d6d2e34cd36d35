package nl.sekswerkplatform.shared;

import java.time.Clock;
import java.time.DayOfWeek;
import java.time.LocalDate;
import java.time.temporal.IsoFields;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/** An ISO 8601 week, such as {@code 2026-W47}: the finest time that may be kept of an anonymous act. */
public record IsoWeek(int year, int week) implements Comparable<IsoWeek> {
    private static final Pattern WRITTEN = Pattern.compile("(\\d{4})-W(\\d{2})");

    public IsoWeek {
        if (year < 1 || year > 9999 || week < 1 || week > 53) {
            throw new IllegalArgumentException("not an ISO week");
        }
    }

    public static IsoWeek of(LocalDate day) {
        return new IsoWeek(day.get(IsoFields.WEEK_BASED_YEAR), day.get(IsoFields.WEEK_OF_WEEK_BASED_YEAR));
    }

    public static IsoWeek now(Clock clock) {
        return of(LocalDate.now(clock));
    }

    /** @throws IllegalArgumentException when the text is not of the form {@code 2026-W47} */
    public static IsoWeek parse(String text) {
        Matcher written = WRITTEN.matcher(text);
        if (!written.matches()) {
            throw new IllegalArgumentException("not an ISO week");
        }
        return new IsoWeek(Integer.parseInt(written.group(1)), Integer.parseInt(written.group(2)));
    }

    /** The week that many weeks later. */
    public IsoWeek plus(int weeks) {
        return of(monday().plusWeeks(weeks));
    }

    /** Its first day. */
    public LocalDate monday() {
        return LocalDate.of(year, 1, 4)
                .with(IsoFields.WEEK_OF_WEEK_BASED_YEAR, week)
                .with(DayOfWeek.MONDAY);
    }

    @Override
    public int compareTo(IsoWeek other) {
        return Integer.compare(year * 100 + week, other.year * 100 + other.week);
    }

    @Override
    public String toString() {
        return "%04d-W%02d".formatted(year, week);
    }
}
