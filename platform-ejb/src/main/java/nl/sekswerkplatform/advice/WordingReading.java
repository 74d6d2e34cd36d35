package nl.sekswerkplatform.advice;

import java.time.LocalDate;
import java.util.List;

/**
 * What a member's group has to word.
 *
 * @param reasons that its members gave, without whose they are
 * @param text what the group wrote so far; null for nothing
 */
public record WordingReading(RoundReading round, List<Given> reasons, String text, LocalDate lastDay) {
    public WordingReading {
        reasons = List.copyOf(reasons);
    }

    /**
     * That there is something to word, and until when; not what.
     *
     * @param title of what the round is about
     */
    public record Unwritten(int round, String title, LocalDate lastDay) {}

    /** @param text the number of the text it is about */
    public record Given(int text, String words) {}
}
