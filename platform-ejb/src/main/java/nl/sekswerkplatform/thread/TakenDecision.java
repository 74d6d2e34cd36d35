package nl.sekswerkplatform.thread;

import java.time.LocalDate;
import nl.sekswerkplatform.decisions.Decision;
import nl.sekswerkplatform.decisions.DecisionNumber;
import nl.sekswerkplatform.decisions.DecisionSummary;
import nl.sekswerkplatform.decisions.MinutesReference;

/**
 * A published decision, as far as the thread needs it.
 *
 * @param pilot null when it is about none
 * @param about the item that it is about; null where that is known otherwise, or there is none
 */
record TakenDecision(DecisionNumber number, String title, LocalDate date, String pilot, MinutesReference about) {
    static TakenDecision of(DecisionSummary decision) {
        return new TakenDecision(
                decision.number(),
                decision.title(),
                decision.date(),
                decision.pilotKey().orElse(null),
                null);
    }

    static TakenDecision of(Decision decision) {
        return new TakenDecision(
                decision.number(),
                decision.title(),
                decision.date(),
                decision.pilotKey().orElse(null),
                decision.advice().minutes().orElse(null));
    }

    String address() {
        return "/decisions/" + number;
    }
}
