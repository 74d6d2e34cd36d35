package nl.sekswerkplatform.minutes;

import java.util.List;
import nl.sekswerkplatform.consensus.Outcome;
import nl.sekswerkplatform.groups.GroupKey;

/**
 * A point of minutes from before the platform.
 *
 * @param dossierKey null for one of a text that does not count any more
 * @param place what it has to do with other things
 */
public record EarlierItem(
        String dossierKey, ItemHeading heading, WrittenItem written, List<EarlierNote> notes, Place place) {
    public EarlierItem {
        notes = List.copyOf(notes);
    }

    public EarlierItem(String dossierKey, ItemHeading heading, WrittenItem written) {
        this(dossierKey, heading, written, List.of(), Place.ALONE);
    }

    /** What a group remarked. */
    public record EarlierNote(GroupKey group, String text) {}

    /**
     * What a point belongs to.
     *
     * @param point the same in each version; null when there is one version
     * @param round the number of the round that says where the groups stand; null where there was none
     * @param outcome of that round
     */
    public record Place(Integer point, Integer round, Outcome outcome) {
        public static final Place ALONE = new Place(null, null, null);
    }
}
