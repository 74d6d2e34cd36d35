package nl.sekswerkplatform.meetings;

import java.time.LocalDate;
import java.time.LocalTime;
import java.util.Map;
import nl.sekswerkplatform.groups.GroupKey;
import nl.sekswerkplatform.smallnumbers.ShownCount;

/**
 * A meeting from before the platform, as a dossier tells it.
 *
 * @param start null when the dossier does not say
 * @param attendance people per group; groups may be missing
 * @param told of groups of which another platform told no number: what it told
 * @param leaders who chaired and who wrote; null when the dossier does not say
 */
public record EarlierMeeting(
        String dossierKey,
        String title,
        LocalDate date,
        LocalTime start,
        int minutesAvailable,
        String place,
        Map<GroupKey, Integer> attendance,
        boolean illustrative,
        Map<GroupKey, ShownCount> told,
        Turn leaders) {
    public EarlierMeeting {
        attendance = Map.copyOf(attendance);
        told = Map.copyOf(told);
    }

    public EarlierMeeting(
            String dossierKey,
            String title,
            LocalDate date,
            LocalTime start,
            int minutesAvailable,
            String place,
            Map<GroupKey, Integer> attendance,
            boolean illustrative) {
        this(dossierKey, title, date, start, minutesAvailable, place, attendance, illustrative, Map.of(), null);
    }
}
