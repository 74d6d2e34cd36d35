package nl.sekswerkplatform.pilots;

import java.util.regex.Pattern;
import nl.sekswerkplatform.pilots.PilotRefused.PeriodMalformed;

/** What an observation is about: a year ({@code 2024}), a quarter ({@code 2024-Q1}) or a month ({@code 2024-03}). */
public record Period(String value) implements Comparable<Period> {
    private static final Pattern WRITTEN = Pattern.compile("\\d{4}(-Q[1-4]|-(0[1-9]|1[0-2]))?");

    /** @throws PeriodMalformed when it is written in another way */
    public Period {
        if (value == null || !WRITTEN.matcher(value).matches()) {
            throw new PeriodMalformed();
        }
    }

    @Override
    public int compareTo(Period other) {
        return value.compareTo(other.value);
    }

    @Override
    public String toString() {
        return value;
    }
}
