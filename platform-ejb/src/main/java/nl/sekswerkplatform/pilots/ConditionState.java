package nl.sekswerkplatform.pilots;

/** Where a condition comes from, and whether it holds. */
public enum ConditionState {
    /** The table agreed on it before the pilot was on the platform. */
    AGREED,
    /** Somebody proposed it. */
    PROPOSED,
    /** A decision gave it this text. */
    DECIDED,
    /** A decision ended it. */
    DROPPED;

    public boolean holds() {
        return this != DROPPED;
    }
}
