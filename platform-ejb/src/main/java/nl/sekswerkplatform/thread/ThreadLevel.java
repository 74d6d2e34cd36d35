package nl.sekswerkplatform.thread;

import java.util.Arrays;

/**
 * What a thing in the thread is, from what began it to what is watched last. What comes back, comes back as the beginning
 * of a thread of its own: an indicator that raised a signal, and a promise that was not kept, stand before the proposal
 * they led to.
 */
public enum ThreadLevel {
    INDICATOR,
    SIGNAL,
    UNKEPT,
    INPUT,
    POLL,
    EVALUATION,
    RECOMMENDATION,
    PROPOSAL,
    ITEM,
    ROUND,
    DECISION,
    FOLLOW_UP,
    RETURNED,
    CONDITION,
    PILOT,
    WATCHED;

    /** A kind is a level, or one with a word behind it that tells more, as {@code FOLLOW_UP_LATE}. */
    static ThreadLevel of(ThreadStep step) {
        String kind = step.kind();
        return Arrays.stream(values())
                .filter(level -> kind.equals(level.name()) || kind.startsWith(level.name() + "_"))
                .findFirst()
                .orElseThrow();
    }
}
