package nl.sekswerkplatform.evaluations;

/** Whether what a group says can be read. */
public enum StatementStatus {
    /** The group may write and change it. */
    WAITING,
    SAID,
    /** The last day went by without a word. */
    SILENT,
    /** Hidden by a screener, for a while. */
    HIDDEN,
    /** Removed by two groups, for good. */
    REMOVED
}
