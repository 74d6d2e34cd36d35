package nl.sekswerkplatform.decisions;

import java.time.LocalDate;
import java.util.List;

/**
 * A decision from before the platform; minutes, pilot and answers may be missing.
 *
 * @param key of the dossier, by which it is known again
 * @param pilotKey null when it is about no pilot
 * @param recommendationKey null when it answers no recommendation
 */
public record EarlierDecision(
        String key,
        String title,
        DecisionKind kind,
        String text,
        String reasons,
        String by,
        LocalDate date,
        String pilotKey,
        String recommendationKey,
        List<PlannedFollowUp> followUps,
        boolean illustrative) {

    /** As a publisher would have written it; nobody answered groups one by one then. */
    DecisionText text(AdviceResponse advice) {
        return new DecisionText(
                title,
                kind,
                text,
                reasons,
                by,
                date,
                pilotKey,
                advice,
                List.of(),
                DecisionEffects.followedUpBy(followUps));
    }
}
