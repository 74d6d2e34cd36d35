package nl.sekswerkplatform.minutes;

import java.time.LocalDate;
import java.util.List;
import nl.sekswerkplatform.groups.GroupKey;

/**
 * How far the minutes of a meeting are, for everyone; nothing of what they say.
 *
 * @param deadline on which they are published anyway; null unless they are with the groups
 */
public record MinutesProgress(
        int meetingNumber,
        MinutesStatus status,
        LocalDate deadline,
        List<GroupKey> confirmedBy,
        List<GroupKey> notConfirmedBy) {
    public boolean isPublished() {
        return status == MinutesStatus.PUBLISHED;
    }
}
