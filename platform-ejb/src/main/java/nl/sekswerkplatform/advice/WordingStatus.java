package nl.sekswerkplatform.advice;

/** What became of reasons that a group words itself. */
public enum WordingStatus {
    /** The group may write and change its text. */
    WAITING,
    /** Its text is public. */
    SAID,
    /** Nobody wrote anything. */
    SILENT
}
