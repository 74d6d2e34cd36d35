package nl.sekswerkplatform.meetings;

/** Where a meeting is in its life. */
public enum MeetingStatus {
    /** Announced, with or without a date. */
    PLANNED,
    /** It took place; how many people of each group were there is recorded. */
    HELD
}
