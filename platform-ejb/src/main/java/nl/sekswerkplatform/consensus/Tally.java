package nl.sekswerkplatform.consensus;

import java.util.Collection;
import java.util.Collections;
import java.util.EnumMap;
import java.util.Map;

/** What one group's members said to one text. */
public record Tally(int consents, int reservations, int objections) {
    /** @throws IllegalArgumentException if there are fewer than none */
    public Tally {
        if (consents < 0 || reservations < 0 || objections < 0) {
            throw new IllegalArgumentException("fewer positions than none");
        }
    }

    public static Tally of(Collection<Stance> stances) {
        Map<Stance, Integer> counted = new EnumMap<>(Stance.class);
        for (Stance each : Stance.values()) {
            counted.put(each, Collections.frequency(stances, each));
        }
        return new Tally(counted.get(Stance.CONSENT), counted.get(Stance.RESERVATION), counted.get(Stance.OBJECTION));
    }

    public int positions() {
        return Math.addExact(Math.addExact(consents, reservations), objections);
    }

    /**
     * The median: with all positions in a row from most to least willing, the one in the middle; of two in the middle,
     * the more cautious.
     *
     * @throws IllegalStateException if nobody gave one
     */
    public Stance stands() {
        int middle = positions() / 2;
        if (positions() == 0) {
            throw new IllegalStateException("a group without positions stands nowhere");
        }
        if (middle < consents) {
            return Stance.CONSENT;
        }
        return middle < consents + reservations ? Stance.RESERVATION : Stance.OBJECTION;
    }
}
