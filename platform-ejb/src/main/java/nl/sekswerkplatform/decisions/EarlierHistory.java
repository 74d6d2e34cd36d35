package nl.sekswerkplatform.decisions;

import java.time.LocalDate;
import java.util.List;

/**
 * What a decision of another platform did there, and what was published of it.
 *
 * @param conditions of its pilot that it changed, by their keys
 * @param withdraws the decision that no longer holds because of it; null for none
 * @param stage to which it moved its pilot there; null when that stayed where it was
 * @param newPilot true when it brought its pilot there
 * @param versions the first first; none when all that is known is what it says
 */
public record EarlierHistory(
        List<ConditionChange> conditions,
        DecisionNumber withdraws,
        StageChange stage,
        boolean newPilot,
        List<EarlierVersion> versions) {
    public static final EarlierHistory NOTHING = new EarlierHistory(List.of(), null, null, false, List.of());

    public EarlierHistory {
        conditions = List.copyOf(conditions);
        versions = List.copyOf(versions);
    }

    /**
     * Words that were published for it.
     *
     * @param why those before were changed; null for the first
     * @param said null for the newest, which is what the decision says
     */
    public record EarlierVersion(LocalDate publishedOn, String why, Said said) {}

    /**
     * What it said before.
     *
     * @param responseReasons null when there were none
     */
    public record Said(String title, String text, String reasons, String responseReasons, List<GroupAnswer> answers) {
        public Said {
            answers = List.copyOf(answers);
        }
    }
}
