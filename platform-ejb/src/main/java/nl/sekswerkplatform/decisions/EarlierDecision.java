package nl.sekswerkplatform.decisions;

import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import nl.sekswerkplatform.recommendations.Recommendation;
import nl.sekswerkplatform.recommendations.Response;

/**
 * A decision from before the platform; minutes, pilot and answers may be missing.
 *
 * @param key of the dossier, by which it is known again
 * @param pilotKey null when it is about no pilot
 * @param recommendationKey null when it answers no recommendation
 * @param table what the table had to do with it
 * @param history what it did, and what was published of it
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
        boolean illustrative,
        OfTable table,
        EarlierHistory history) {

    /** One from before there was a table. */
    public EarlierDecision(
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
        this(
                key,
                title,
                kind,
                text,
                reasons,
                by,
                date,
                pilotKey,
                recommendationKey,
                followUps,
                illustrative,
                OfTable.NOTHING,
                EarlierHistory.NOTHING);
    }

    /**
     * What a decision has to do with the table.
     *
     * @param year in which it got its number; null when that is the year of its date
     * @param minutes of the item it is about; null when the table did not speak about it
     * @param response null where there was no advice
     * @param reasons null when there are none
     * @param answers to the groups
     */
    public record OfTable(
            Integer year, MinutesReference minutes, Response response, String reasons, List<GroupAnswer> answers) {
        public static final OfTable NOTHING = new OfTable(null, null, null, null, List.of());

        public OfTable {
            answers = List.copyOf(answers);
        }
    }

    /** The year of which it has a number. */
    int year() {
        return table.year() == null ? date.getYear() : table.year();
    }

    /** What it answers: as it was told, or else as the recommendation was answered. */
    AdviceResponse advice(Optional<Recommendation> answered) {
        return table.response() == null && table.minutes() == null
                ? answered.map(AdviceResponse::to).orElse(AdviceResponse.NONE)
                : new AdviceResponse(table.minutes(), recommendationKey, table.response(), table.reasons());
    }

    /** As a publisher would have written it. */
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
                table.answers(),
                new DecisionEffects(followUps, history.conditions(), history.withdraws(), history.stage(), null));
    }
}
