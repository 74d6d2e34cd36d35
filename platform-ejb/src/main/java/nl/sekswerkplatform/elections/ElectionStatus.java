package nl.sekswerkplatform.elections;

/** Where an election stands. */
public enum ElectionStatus {
    /** Members stand or vote; the days say which. */
    OPEN,
    /** Those elected hold the mandate. */
    COUNTED,
    /** Too few voted or nobody stood: nobody got the mandate. */
    LAPSED,
    /** Nobody holds the mandate from this election any more. */
    ENDED
}
