package nl.sekswerkplatform.minutes;

/** Where minutes are in their life. */
public enum MinutesStatus {
    /** The secretary group is writing. */
    DRAFT,
    /** With the groups, to confirm; the text stays as it is. */
    OFFERED,
    /** Public, and unchangeable. */
    PUBLISHED
}
