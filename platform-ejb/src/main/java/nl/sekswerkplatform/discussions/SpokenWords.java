package nl.sekswerkplatform.discussions;

/** Whether what was said can be read. */
public enum SpokenWords {
    SHOWN,
    /** Hidden by a screener, for a while, or with the proposal that it is about. */
    HIDDEN,
    /** Removed by two groups, for good. */
    REMOVED,
    /** By who said it. */
    TAKEN_BACK
}
