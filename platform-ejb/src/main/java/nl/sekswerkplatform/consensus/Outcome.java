package nl.sekswerkplatform.consensus;

import java.util.Collection;

/** What a text came to, from where each group that was heard stands. One group, one stance, one weight. */
public enum Outcome {
    /** Every group that was heard consents. */
    ADOPTED,
    /** No group objects, and at least one has a reservation. */
    ADOPTED_WITH_RESERVATIONS,
    /** At least one group objects. */
    NOT_ADOPTED,
    /** There was nobody to consent or to object. */
    NO_GROUP_HEARD;

    /** @param stances of the groups that were heard, in any order */
    public static Outcome of(Collection<Stance> stances) {
        if (stances.isEmpty()) {
            return NO_GROUP_HEARD;
        }
        if (stances.contains(Stance.OBJECTION)) {
            return NOT_ADOPTED;
        }
        return stances.contains(Stance.RESERVATION) ? ADOPTED_WITH_RESERVATIONS : ADOPTED;
    }

    public boolean isAdopted() {
        return this == ADOPTED || this == ADOPTED_WITH_RESERVATIONS;
    }
}
