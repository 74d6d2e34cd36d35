package nl.sekswerkplatform.advice;

import java.util.List;

/**
 * A round as one member sees it.
 *
 * @param choices hers, one for each text in the order of their numbers; none when she gave no position
 * @param asked whether her group sat at the table when it opened
 */
public record OwnPosition(RoundReading round, List<Choice> choices, boolean asked) {
    public OwnPosition {
        choices = List.copyOf(choices);
    }

    public boolean isGiven() {
        return !choices.isEmpty();
    }
}
