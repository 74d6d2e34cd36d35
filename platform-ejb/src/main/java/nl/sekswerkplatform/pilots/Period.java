package nl.sekswerkplatform.pilots;

import java.time.LocalDate;
import java.util.Comparator;
import java.util.Locale;
import java.util.regex.Pattern;
import nl.sekswerkplatform.pilots.PilotRefused.PeriodMalformed;

/** What an observation is about: a year ({@code 2024}), a quarter ({@code 2024-Q1}) or a month ({@code 2024-03}). */
public record Period(String value) implements Comparable<Period> {
    private static final Pattern WRITTEN = Pattern.compile("\\d{4}(-Q[1-4]|-(0[1-9]|1[0-2]))?");

    private static final int YEAR_LENGTH = 4;
    private static final int MONTH = 5;
    private static final int QUARTER = 6;
    private static final int MONTHS_OF_A_QUARTER = 3;
    private static final int MONTHS_OF_A_YEAR = 12;

    /** @throws PeriodMalformed when it is written in another way */
    public Period {
        if (value == null || !WRITTEN.matcher(value).matches()) {
            throw new PeriodMalformed();
        }
    }

    /** As somebody typed it. */
    public static Period typed(String written) {
        return new Period(written == null ? null : written.strip().toUpperCase(Locale.ROOT));
    }

    /** Its first day. */
    public LocalDate from() {
        return LocalDate.of(Integer.parseInt(value.substring(0, 4)), firstMonth(), 1);
    }

    /** The first day behind it. */
    public LocalDate until() {
        return from().plusMonths(lengthInMonths());
    }

    /** True for the one that begins where the other ends, and is as long. */
    public boolean follows(Period other) {
        return lengthInMonths() == other.lengthInMonths() && from().equals(other.until());
    }

    /** True when there is a day in both. */
    public boolean overlaps(Period other) {
        return from().isBefore(other.until()) && other.from().isBefore(until());
    }

    private int firstMonth() {
        if (isYear()) {
            return 1;
        }
        return isQuarter()
                ? (Character.digit(value.charAt(QUARTER), 10) - 1) * MONTHS_OF_A_QUARTER + 1
                : Integer.parseInt(value.substring(MONTH));
    }

    private int lengthInMonths() {
        if (isYear()) {
            return MONTHS_OF_A_YEAR;
        }
        return isQuarter() ? MONTHS_OF_A_QUARTER : 1;
    }

    private boolean isYear() {
        return value.length() == YEAR_LENGTH;
    }

    private boolean isQuarter() {
        return value.contains("Q");
    }

    @Override
    public int compareTo(Period other) {
        return Comparator.comparing(Period::from).thenComparing(Period::until).compare(this, other);
    }

    @Override
    public String toString() {
        return value;
    }
}
