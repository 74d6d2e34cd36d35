package nl.sekswerkplatform.minutes;

import java.util.List;
import nl.sekswerkplatform.groups.GroupKey;

/**
 * An item of minutes from before the platform, as a dossier tells it.
 *
 * @param notes with which groups confirmed it there
 */
public record EarlierItem(String dossierKey, ItemHeading heading, WrittenItem written, List<EarlierNote> notes) {
    public EarlierItem {
        notes = List.copyOf(notes);
    }

    public EarlierItem(String dossierKey, ItemHeading heading, WrittenItem written) {
        this(dossierKey, heading, written, List.of());
    }

    /** What a group remarked. */
    public record EarlierNote(GroupKey group, String text) {}
}
