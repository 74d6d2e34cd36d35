package nl.sekswerkplatform.meetings;

/** A meeting that a dossier announces without a date. */
public record AnnouncedMeeting(
        String dossierKey, String title, int minutesAvailable, String place, boolean illustrative) {}
