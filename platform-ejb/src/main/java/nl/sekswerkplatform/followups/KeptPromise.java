package nl.sekswerkplatform.followups;

import java.util.Optional;
import nl.sekswerkplatform.groups.GroupKey;

/** How it went with a follow-up whose date has come: the group that does it, and whether it was in time. */
public record KeptPromise(GroupKey owner, Kept kept) {
    /** What there is to say of it. */
    public enum Kept {
        IN_TIME,
        /** Done after its date, or still not. */
        LATE,
        /** Done, nobody wrote down when: from before the platform. */
        UNKNOWN
    }

    /** @param followUp one that is done, or whose date is over */
    static KeptPromise of(FollowUp followUp) {
        return new KeptPromise(followUp.owner(), kept(followUp));
    }

    private static Kept kept(FollowUp followUp) {
        if (followUp.status() != FollowUpStatus.DONE) {
            return Kept.LATE;
        }
        return Optional.ofNullable(followUp.doneOn)
                .map(day -> day.isAfter(followUp.due()) ? Kept.LATE : Kept.IN_TIME)
                .orElse(Kept.UNKNOWN);
    }
}
