package nl.sekswerkplatform.minutes;

/** How a group came to confirm. */
public enum Answered {
    /** Enough of its members did. */
    QUORUM,
    /** Its secretary did, and none of its members objected in the days that they had. */
    SECRETARY
}
