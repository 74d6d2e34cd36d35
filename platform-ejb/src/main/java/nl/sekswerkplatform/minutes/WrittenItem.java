package nl.sekswerkplatform.minutes;

import java.util.LinkedHashMap;
import java.util.Map;
import nl.sekswerkplatform.groups.GroupKey;

/**
 * What the secretary writes of an item. Everything may still be missing; a group that is missing said nothing.
 *
 * @param summary of what was said
 * @param outcome the advice or decision of the table, or what was agreed
 */
public record WrittenItem(String summary, String outcome, Map<GroupKey, Voice> voices) {
    public WrittenItem {
        voices = new LinkedHashMap<>(voices);
    }

    /** A group's view and stance; each may be null. */
    public record Voice(String view, Stance stance) {}
}
