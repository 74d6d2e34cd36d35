package nl.sekswerkplatform.minutes;

import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.Map;
import java.util.Objects;
import nl.sekswerkplatform.consensus.Stance;
import nl.sekswerkplatform.groups.GroupKey;
import nl.sekswerkplatform.minutes.MinutesRefused.ConsentFromRound;
import nl.sekswerkplatform.shared.Text;

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

    /** True when the item says exactly this; where a round says how groups stand, that is not written. */
    boolean isSaidBy(MinutesItem item) {
        Map<GroupKey, Voice> said = new HashMap<>();
        item.voices().forEach(voice -> {
            Stance byHand = item.round().isPresent() ? null : voice.stance();
            Voice spoken = new Voice(voice.view(), byHand, voice.answer());
            if (!spoken.isSilent()) {
                said.put(voice.groupKey(), spoken);
            }
        });
        return Objects.equals(Text.optional("summary", summary, MinutesItem.MAX_SUMMARY), item.summary())
                && Objects.equals(Text.optional("outcome", outcome, MinutesItem.MAX_OUTCOME), item.outcome())
                && said.equals(spoken());
    }

    private Map<GroupKey, Voice> spoken() {
        Map<GroupKey, Voice> spoken = new HashMap<>();
        voices.forEach((group, voice) -> {
            String view = Text.optional("view", voice.view(), MinutesItem.MAX_VIEW);
            String answer = Text.optional("answer", voice.answer(), MinutesItem.MAX_ANSWER);
            Voice said = new Voice(view, voice.stance(), answer);
            if (!said.isSilent()) {
                spoken.put(group, said);
            }
        });
        return spoken;
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

        boolean isSilent() {
            return view == null && stance == null && answer == null;
        }
    }
}
