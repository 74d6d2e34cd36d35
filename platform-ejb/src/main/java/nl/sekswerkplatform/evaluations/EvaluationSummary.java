package nl.sekswerkplatform.evaluations;

import java.time.LocalDate;

/**
 * An evaluation in a list.
 *
 * @param day for which it is
 * @param lastDay on which groups can write
 */
public record EvaluationSummary(
        int number,
        String pilotKey,
        EvaluationKind kind,
        EvaluationState state,
        LocalDate day,
        LocalDate lastDay,
        boolean illustrative) {
    /** True while groups may write. */
    public boolean isWritten(LocalDate today) {
        return isOpen() && !today.isAfter(lastDay);
    }

    public boolean isOpen() {
        return state == EvaluationState.OPEN;
    }

    public boolean isDone() {
        return state == EvaluationState.DONE;
    }
}
