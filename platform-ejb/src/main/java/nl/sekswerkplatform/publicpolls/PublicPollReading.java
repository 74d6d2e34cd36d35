package nl.sekswerkplatform.publicpolls;

import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import nl.sekswerkplatform.groups.GroupKey;
import nl.sekswerkplatform.houserules.WordsState;

/**
 * A poll as everyone sees it.
 *
 * @param groups that are asked, in the order of the table
 * @param results empty until it is counted
 * @param setAside whether answers of everyone that looked like a flood are not in the result
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
    /** How far it is. */
    public enum Step {
        OPEN,
        ANNOUNCED,
        /** Its last day is over, and the clock has not come yet. */
        COUNTING,
        COUNTED,
        WITHDRAWN
    }

    public boolean isOpen() {
        return step == Step.OPEN && isReadable();
    }

    public boolean isReadable() {
        return words == WordsState.SHOWN;
    }
}
