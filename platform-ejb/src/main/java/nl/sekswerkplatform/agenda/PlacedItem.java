package nl.sekswerkplatform.agenda;

import java.util.Set;
import nl.sekswerkplatform.groups.GroupKey;

/**
 * An item of a published agenda, for who counts.
 *
 * @param by the group that proposed it; two groups when members of both did so together
 * @param minutes that the agenda gives it
 */
public record PlacedItem(Set<GroupKey> by, int minutes) {
    public PlacedItem {
        by = Set.copyOf(by);
    }
}
