package nl.sekswerkplatform.decisions;

import java.time.LocalDate;
import java.util.Optional;
import nl.sekswerkplatform.recommendations.Response;

/**
 * A published decision in a list.
 *
 * @param response empty where there was no advice
 * @param withdrawnBy empty as long as it holds
 */
public record DecisionSummary(
        DecisionNumber number,
        String title,
        DecisionKind kind,
        LocalDate date,
        Optional<String> pilotKey,
        Optional<Response> response,
        Optional<DecisionNumber> withdrawnBy,
        boolean beforePlatform,
        boolean illustrative) {}
