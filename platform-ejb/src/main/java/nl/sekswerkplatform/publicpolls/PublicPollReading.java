package nl.sekswerkplatform.publicpolls;

import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import nl.sekswerkplatform.groups.GroupKey;
import nl.sekswerkplatform.houserules.WordsState;
import nl.sekswerkplatform.publicpolls.PublicPollRefused.NotAskingGroup;
import nl.sekswerkplatform.publicpolls.PublicPollRefused.PollOver;
import nl.sekswerkplatform.shared.DomainException;

/**
 * A poll as everyone sees it.
 *
 * @param groups that are asked, in the order of the table
 * @param results empty until it is counted, and while nobody can read what was asked
 * @param setAside whether answers of everyone that looked like a flood are not in the result
 * @param withdrawnBecause empty unless it was withdrawn, and while nobody can read it
 * @param words whether they can be read, or a screener hid them
 */
public record PublicPollReading(
        int number,
        String title,
        String why,
        String use,
        GroupKey askedBy,
        LocalDate opens,
        LocalDate closes,
        Step step,
        List<GroupKey> groups,
        boolean everyone,
        List<Question> questions,
        Optional<PollResults> results,
        boolean setAside,
        Optional<String> withdrawnBecause,
        WordsState words,
        boolean beforePlatform,
        boolean illustrative) {
    /** Why this group cannot end it; empty when it can. */
    Optional<DomainException> findObstacleToWithdraw(GroupKey group) {
        if (!askedBy.equals(group)) {
            return Optional.of(new NotAskingGroup());
        }
        return step.isRunning() ? Optional.empty() : Optional.of(new PollOver());
    }

    /** For the group that asked, until its last day is over. */
    public boolean mayWithdraw(GroupKey group) {
        return findObstacleToWithdraw(group).isEmpty();
    }

    /** How far it is. */
    public enum Step {
        OPEN,
        ANNOUNCED,
        /** Its last day is over, and the clock has not come yet. */
        COUNTING,
        COUNTED,
        WITHDRAWN;

        boolean isRunning() {
            return this == OPEN || this == ANNOUNCED;
        }
    }

    public boolean isOpen() {
        return step == Step.OPEN && isReadable();
    }

    public boolean isReadable() {
        return words == WordsState.SHOWN;
    }
}
