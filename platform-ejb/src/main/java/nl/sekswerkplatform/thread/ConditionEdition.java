package nl.sekswerkplatform.thread;

import nl.sekswerkplatform.pilots.Condition;
import nl.sekswerkplatform.pilots.Pilot;

/**
 * A condition of a pilot as one decision left it.
 *
 * @param decision null for what stood before the platform
 */
record ConditionEdition(String pilot, String key, int edition, String text, String decision) {
    static ConditionEdition of(Pilot pilot, Condition condition) {
        return new ConditionEdition(
                pilot.key(),
                condition.key(),
                condition.edition(),
                condition.text(),
                condition.decision().orElse(null));
    }

    /** The first edition stands under its key; each later one has its own place in the history below it. */
    String address() {
        return "/pilots/" + pilot + "#" + key + (edition > 1 ? "-" + edition : "");
    }
}
