package nl.sekswerkplatform.advice;

/** Whether the words of a reason can be read. */
public enum ReasonState {
    SHOWN,
    /** Hidden by a screener, for a while. */
    HIDDEN,
    /** Removed by two groups, for good. */
    REMOVED
}
