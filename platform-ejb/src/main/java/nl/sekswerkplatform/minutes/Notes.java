package nl.sekswerkplatform.minutes;

import java.util.LinkedHashMap;
import java.util.Map;
import nl.sekswerkplatform.groups.GroupKey;
import nl.sekswerkplatform.shared.Text;

/** What a group remarks on items while it confirms: only what was really written. */
record Notes(GroupKey group, Map<MinutesItem, String> texts) {
    static Notes read(MinutesVersion version, Confirming confirming) {
        Map<MinutesItem, String> texts = new LinkedHashMap<>();
        confirming.notes().forEach((itemId, typed) -> {
            String text = Text.optional("note", typed, MinutesItem.MAX_NOTE);
            if (text != null) {
                texts.put(version.item(itemId), text);
            }
        });
        return new Notes(confirming.by().group(), texts);
    }

    /** True when all of it is at the items already. */
    boolean arePrinted() {
        return texts.entrySet().stream().allMatch(note -> note.getKey().hasNote(group, note.getValue()));
    }

    void print() {
        texts.forEach((item, text) -> item.note(group, text));
    }
}
