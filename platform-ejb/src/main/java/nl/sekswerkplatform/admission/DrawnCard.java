package nl.sekswerkplatform.admission;

import nl.sekswerkplatform.groups.Admission;
import nl.sekswerkplatform.sealing.LookupId;

/**
 * A card that was found by its code: what the next step needs of it, and no longer the code.
 *
 * @param mark that only who holds the code can make, and that nothing stored ties to the look-up id
 */
public record DrawnCard(LookupId lookupId, byte[] mark, Admission admission) {
    public DrawnCard {
        mark = mark.clone();
    }

    @Override
    public byte[] mark() {
        return mark.clone();
    }
}
