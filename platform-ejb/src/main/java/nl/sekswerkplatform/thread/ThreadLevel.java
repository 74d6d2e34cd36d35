package nl.sekswerkplatform.thread;

/** What a thing in the thread is, from what was said first to what is watched last. */
public enum ThreadLevel {
    INPUT,
    RECOMMENDATION,
    PROPOSAL,
    ITEM,
    ROUND,
    DECISION,
    FOLLOW_UP,
    PILOT,
    CONDITION,
    INDICATOR;

    private static final String LATE = "_LATE";

    static ThreadLevel of(ThreadStep step) {
        String kind = step.kind();
        return valueOf(kind.endsWith(LATE) ? kind.substring(0, kind.length() - LATE.length()) : kind);
    }
}
