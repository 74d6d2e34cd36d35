package nl.sekswerkplatform.houserules;

/** The fixed public list of reasons. */
public enum HidingReason {
    /** Tells who somebody is, or lets it be found out. */
    NAMES_SOMEONE,
    /** Threatens somebody, or calls on others to do so. */
    THREATENS_SOMEONE
}
