package nl.sekswerkplatform.minutes;

import java.util.LinkedHashMap;
import java.util.Map;
import nl.sekswerkplatform.consensus.Stance;
import nl.sekswerkplatform.groups.GroupKey;
import nl.sekswerkplatform.minutes.MinutesRefused.ConsentFromRound;

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

    /** @throws ConsentFromRound when a stance was written, where a round says where the groups stand */
    void requireNoStance() {
        if (voices.values().stream().anyMatch(voice -> voice.stance() != null)) {
            throw new ConsentFromRound();
        }
    }

    /**
     * What stands beside a group; each may be null.
     *
     * @param answer of the table to the group's reservation
     */
    public record Voice(String view, Stance stance, String answer) {
        public Voice(String view, Stance stance) {
            this(view, stance, null);
        }
    }
}
