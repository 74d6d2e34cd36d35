package nl.sekswerkplatform.smallnumbers;

/** How counts of a group's people are shown. */
public enum Protection {
    /** Its people may not be recognised, counted or known to be there: sex workers, residents. */
    PROTECTED,
    /** Its people speak for an institution, and may be counted. */
    IN_FUNCTION
}
