package nl.sekswerkplatform.followups;

/** A follow-up is open until it is done. Late is not a status: it is an open one whose date went by. */
public enum FollowUpStatus {
    OPEN,
    DONE,
    /** Its decision was withdrawn before it was done. */
    LAPSED
}
