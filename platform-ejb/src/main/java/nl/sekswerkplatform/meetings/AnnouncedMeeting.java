package nl.sekswerkplatform.meetings;

import java.time.LocalDate;
import java.time.LocalTime;

/**
 * A meeting to come that a dossier announces.
 *
 * @param date null while it is not known
 * @param start null while it is not known
 */
public record AnnouncedMeeting(
        String dossierKey,
        String title,
        int minutesAvailable,
        String place,
        boolean illustrative,
        LocalDate date,
        LocalTime start) {
    public AnnouncedMeeting(String dossierKey, String title, int minutesAvailable, String place, boolean illustrative) {
        this(dossierKey, title, minutesAvailable, place, illustrative, null, null);
    }
}
