package nl.sekswerkplatform.groupreplies;

/** Whether a group's reply can be read. */
public enum ReplyStatus {
    /** The group may write and change it. */
    WAITING,
    SAID,
    /** Hidden by a screener, for a while. */
    HIDDEN,
    /** Removed by two groups, for good. */
    REMOVED
}
