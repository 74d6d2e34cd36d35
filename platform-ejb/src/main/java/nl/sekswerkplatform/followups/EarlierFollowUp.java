package nl.sekswerkplatform.followups;

import java.time.LocalDate;
import java.util.List;
import nl.sekswerkplatform.groups.GroupKey;

/**
 * How a follow-up of a decision from before the platform stood then.
 *
 * @param key of the dossier, by which it is known again
 * @param updates what was told of it, the first first
 * @param answer what the group that was asked said
 * @param moves of its date, the first first
 * @param returnedAs the proposal by which it came back to the agenda; null when it did not
 */
public record EarlierFollowUp(
        String key,
        FollowUpStatus status,
        List<EarlierUpdate> updates,
        EarlierAnswer answer,
        List<EarlierMove> moves,
        Integer returnedAs) {
    public EarlierFollowUp {
        updates = List.copyOf(updates);
        moves = List.copyOf(moves);
    }

    public EarlierFollowUp(String key, FollowUpStatus status) {
        this(key, status, List.of(), EarlierAnswer.TAKEN_ON, List.of(), null);
    }

    /**
     * What was told about a follow-up.
     *
     * @param evidence an address where it can be seen; null for none
     */
    public record EarlierUpdate(String text, String evidence, GroupKey by, LocalDate date, boolean done) {}

    /**
     * Whether the group took it on.
     *
     * @param reason null unless it declined
     * @param on null when nobody knows, or it did not answer
     */
    public record EarlierAnswer(Acceptance acceptance, String reason, LocalDate on) {
        /** Who did it before there was a platform had taken it on. */
        public static final EarlierAnswer TAKEN_ON = new EarlierAnswer(Acceptance.ACCEPTED, null, null);
    }

    /** Its date was moved. */
    public record EarlierMove(LocalDate from, LocalDate to, String reason, GroupKey by, LocalDate on) {}
}
