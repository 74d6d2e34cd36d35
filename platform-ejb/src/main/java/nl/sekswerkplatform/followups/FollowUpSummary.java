package nl.sekswerkplatform.followups;

import java.time.LocalDate;
import java.util.Optional;
import nl.sekswerkplatform.groups.GroupKey;

/**
 * A follow-up in a list, as it stands today.
 *
 * @param owner who answers for it now
 * @param asked the group that the decision named
 * @param movedFrom the date before it was moved last; empty when it never was
 * @param daysLate 0 when it is not open or its date did not go by
 * @param pilotKey of its decision
 */
public record FollowUpSummary(
        FollowUpKey key,
        String text,
        GroupKey owner,
        GroupKey asked,
        Optional<String> function,
        Acceptance acceptance,
        LocalDate due,
        Optional<LocalDate> movedFrom,
        FollowUpStatus status,
        int daysLate,
        String decisionTitle,
        Optional<String> pilotKey,
        boolean beforePlatform,
        boolean illustrative) {
    public boolean isLate() {
        return daysLate > 0;
    }

    /** Whether the group that is asked has still to say what it does. */
    public boolean isWaiting() {
        return acceptance == Acceptance.ASKED && status == FollowUpStatus.OPEN;
    }
}
