package nl.sekswerkplatform.meetings;

import java.time.LocalDate;
import java.time.LocalTime;
import java.util.Map;
import nl.sekswerkplatform.groups.GroupKey;

/**
 * A meeting from before the platform, as a dossier tells it.
 *
 * @param start null when the dossier does not say
 * @param attendance people per group; groups may be missing
 */
public record EarlierMeeting(
        String dossierKey,
        String title,
        LocalDate date,
        LocalTime start,
        int minutesAvailable,
        String place,
        Map<GroupKey, Integer> attendance,
        boolean illustrative) {
    public EarlierMeeting {
        attendance = Map.copyOf(attendance);
    }
}
