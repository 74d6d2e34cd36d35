package nl.sekswerkplatform.search;

import java.util.Locale;

/** What can be found, in the order in which a page offers it. */
public enum SearchKind {
    INPUT,
    PROPOSAL,
    MEETING,
    MINUTES,
    DECISION,
    FOLLOW_UP,
    PILOT,
    EVALUATION,
    RECOMMENDATION,
    CONSULTATION,
    POLL;

    /** The word before the key in a reference, such as {@code follow-up}. */
    String word() {
        return name().toLowerCase(Locale.ROOT).replace('_', '-');
    }

    /** @param key the public key of a thing of this kind */
    String ref(Object key) {
        return word() + "/" + key;
    }
}
