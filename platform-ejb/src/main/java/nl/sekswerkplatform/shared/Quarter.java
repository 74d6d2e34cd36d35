package nl.sekswerkplatform.shared;

import java.time.LocalDate;
import java.time.temporal.IsoFields;
import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/** Three months of a year, such as {@code 2026-Q4}: what the figures of the table are told by. */
public record Quarter(int year, int number) implements Comparable<Quarter> {
    private static final Pattern WRITTEN = Pattern.compile("([1-9]\\d{3})-Q([1-4])");
    private static final int OF_A_YEAR = 4;
    private static final int MONTHS = 3;

    public Quarter {
        if (year < 1000 || year > 9999 || number < 1 || number > OF_A_YEAR) {
            throw new IllegalArgumentException("not a quarter");
        }
    }

    public static Quarter of(LocalDate day) {
        return new Quarter(day.getYear(), day.get(IsoFields.QUARTER_OF_YEAR));
    }

    /** Empty when the text is not of the form {@code 2026-Q4}. */
    public static Optional<Quarter> parse(String text) {
        Matcher written = WRITTEN.matcher(text);
        return written.matches()
                ? Optional.of(new Quarter(Integer.parseInt(written.group(1)), Integer.parseInt(written.group(2))))
                : Optional.empty();
    }

    public LocalDate firstDay() {
        return LocalDate.of(year, (number - 1) * MONTHS + 1, 1);
    }

    public LocalDate lastDay() {
        return firstDay().plusMonths(MONTHS).minusDays(1);
    }

    /** The one after it. */
    public Quarter following() {
        return of(lastDay().plusDays(1));
    }

    @Override
    public int compareTo(Quarter other) {
        return Integer.compare(year * OF_A_YEAR + number, other.year * OF_A_YEAR + other.number);
    }

    @Override
    public String toString() {
        return year + "-Q" + number;
    }
}
