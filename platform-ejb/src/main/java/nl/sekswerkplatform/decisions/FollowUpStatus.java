package nl.sekswerkplatform.decisions;

/** A follow-up is open until it is done. Late is not a status: it is an open one whose date went by. */
public enum FollowUpStatus {
    OPEN,
    DONE
}
