package nl.sekswerkplatform.elections;

import java.time.LocalDate;
import java.util.List;
import java.util.Set;
import java.util.UUID;
import nl.sekswerkplatform.groups.Mandate;
import nl.sekswerkplatform.membership.Shown;

/**
 * An election as one member of the group sees it. No numbers of votes are in it.
 *
 * @param step what members can do now
 * @param me as the others see her when she stands
 * @param stands true when she does
 * @param standing what she said when she stood; null when she does not stand
 * @param approved those she approves of; null when she did not vote
 * @param holding true when she holds the mandate from it
 */
public record ElectionReading(
        UUID id,
        Mandate mandate,
        int seats,
        Step step,
        LocalDate standingUntil,
        LocalDate votingUntil,
        LocalDate termEnds,
        List<Standing> candidates,
        Shown me,
        boolean stands,
        String standing,
        Set<String> approved,
        boolean holding) {
    /** What members can do. */
    public enum Step {
        STANDING,
        VOTING,
        COUNTING,
        COUNTED,
        LAPSED,
        ENDED
    }

    /** Someone who stands, as the others see her. */
    public record Standing(Shown shown, String statement, boolean elected) {
        static Standing of(Candidate candidate) {
            return new Standing(candidate.shown(), candidate.statement(), candidate.elected());
        }
    }

    static Step step(Election election, LocalDate today) {
        if (election.status() != ElectionStatus.OPEN) {
            return Step.valueOf(election.status().name());
        }
        if (election.isStanding(today)) {
            return Step.STANDING;
        }
        return election.isVoting(today) ? Step.VOTING : Step.COUNTING;
    }
}
