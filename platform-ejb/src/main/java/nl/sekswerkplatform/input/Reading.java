package nl.sekswerkplatform.input;

import java.util.Collection;
import java.util.UUID;

/** Who of the screeners can read an input that waits. */
public enum Reading {
    /** All there are. */
    ALL,
    /** Not all: some came since. Its writer may send it on to them. */
    SOME,
    /** There is no screener now. */
    NOBODY;

    static Reading of(Collection<UUID> screeners, Collection<UUID> closedFor) {
        if (screeners.isEmpty()) {
            return NOBODY;
        }
        return closedFor.containsAll(screeners) ? ALL : SOME;
    }
}
