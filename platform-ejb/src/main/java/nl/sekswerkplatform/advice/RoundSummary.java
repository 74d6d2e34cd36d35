package nl.sekswerkplatform.advice;

import java.time.LocalDateTime;
import nl.sekswerkplatform.consensus.Outcome;

/**
 * A round in a list.
 *
 * @param until when it closes by itself, in the zone of the city
 * @param outcome null until it is closed
 */
public record RoundSummary(
        int number,
        RoundSubject subject,
        RoundReading.Step step,
        LocalDateTime until,
        Outcome outcome,
        boolean illustrative) {
    public boolean hasNumber(int asked) {
        return number == asked;
    }

    public boolean isClosed() {
        return step == RoundReading.Step.CLOSED;
    }
}
