package nl.sekswerkplatform.decisions;

import java.time.LocalDate;
import java.util.Optional;
import nl.sekswerkplatform.groups.GroupKey;

/**
 * A follow-up in a list, as it stands today.
 *
 * @param daysLate 0 when it is done or its date did not go by
 * @param pilotKey of its decision
 */
public record FollowUpSummary(
        FollowUpKey key,
        String text,
        GroupKey owner,
        LocalDate due,
        FollowUpStatus status,
        int daysLate,
        String decisionTitle,
        Optional<String> pilotKey,
        boolean beforePlatform,
        boolean illustrative) {
    public boolean isLate() {
        return daysLate > 0;
    }
}
