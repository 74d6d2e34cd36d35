package nl.sekswerkplatform.decisions;

import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/** The speaking number of a decision: the year and its place in it, such as {@code 2026-004}. */
public record DecisionNumber(int year, int sequence) implements Comparable<DecisionNumber> {
    private static final Pattern WRITTEN = Pattern.compile("([1-9]\\d{3})-(\\d{3}|[1-9]\\d{3})");
    private static final int PLACES = 10_000;

    public DecisionNumber {
        if (year < 1 || sequence < 1 || sequence >= PLACES) {
            throw new IllegalArgumentException("not a decision number");
        }
    }

    /** The number as it is written; empty for any other text. */
    public static Optional<DecisionNumber> parse(String text) {
        Matcher written = WRITTEN.matcher(text == null ? "" : text);
        if (!written.matches() || Integer.parseInt(written.group(2)) == 0) {
            return Optional.empty();
        }
        return Optional.of(new DecisionNumber(Integer.parseInt(written.group(1)), Integer.parseInt(written.group(2))));
    }

    static DecisionNumber ofStored(int stored) {
        return new DecisionNumber(stored / PLACES, stored % PLACES);
    }

    /** One number that sorts as the decisions do. */
    int stored() {
        return year * PLACES + sequence;
    }

    @Override
    public int compareTo(DecisionNumber other) {
        return Integer.compare(stored(), other.stored());
    }

    @Override
    public String toString() {
        return "%04d-%03d".formatted(year, sequence);
    }
}
