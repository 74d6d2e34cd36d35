package nl.sekswerkplatform.minutes;

import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import nl.sekswerkplatform.groups.GroupKey;

/**
 * How far the minutes of a meeting are, for everyone; nothing of what they say.
 *
 * @param version with the groups, else the one that counts; 0 while nothing was offered
 * @param deadline on which waiting ends; null unless a version is with the groups
 */
public record MinutesProgress(
        int meetingNumber,
        MinutesStatus status,
        int version,
        LocalDate deadline,
        List<GroupKey> confirmedBy,
        List<GroupKey> notConfirmedBy) {
    static MinutesProgress of(Minutes minutes, ConfirmationRule rule) {
        Optional<MinutesVersion> standing = minutes.versions().standing();
        return new MinutesProgress(
                minutes.meetingNumber(),
                minutes.status(),
                standing.map(MinutesVersion::number).orElse(0),
                minutes.versions()
                        .offered()
                        .map(asked -> rule.deadline(asked.offeredOn()))
                        .orElse(null),
                standing.map(MinutesVersion::confirmedBy).orElse(List.of()),
                standing.map(MinutesVersion::notConfirmedBy).orElse(List.of()));
    }

    public boolean isPublished() {
        return status == MinutesStatus.PUBLISHED;
    }

    /** True while the groups are asked: for the minutes, or for a correction of them. */
    public boolean isAsked() {
        return deadline != null;
    }
}
