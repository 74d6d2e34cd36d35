package nl.sekswerkplatform.decisions;

import java.time.LocalDate;
import java.util.List;

/**
 * What a publisher wrote: all of a decision that is not given by the platform.
 *
 * @param by who decided, such as the mayor and aldermen
 * @param pilotKey null when it is about no pilot
 */
public record DecisionText(
        String title,
        DecisionKind kind,
        String text,
        String reasons,
        String by,
        LocalDate date,
        String pilotKey,
        AdviceResponse advice,
        List<GroupAnswer> answers,
        DecisionEffects effects) {
    public DecisionText {
        answers = List.copyOf(answers);
    }
}
