package nl.sekswerkplatform.web.minutes;

import java.util.List;
import nl.sekswerkplatform.consensus.Stance;
import nl.sekswerkplatform.groups.GroupKey;
import nl.sekswerkplatform.minutes.MinutesItem;

/**
 * How a group stands towards an outcome, for the consent bar.
 *
 * @param stance CONSENT, RESERVATION, OBJECTION or NOT_HEARD for who was absent or not asked
 */
public record GroupStance(GroupKey groupKey, String stance) {
    /** A row for each of these groups; none when no group took a stance. */
    static List<GroupStance> of(MinutesItem item, List<GroupKey> groups) {
        if (item.voices().stream().allMatch(voice -> voice.stance() == null)) {
            return List.of();
        }
        return groups.stream()
                .map(group -> new GroupStance(
                        group, item.stance(group).map(Stance::name).orElse("NOT_HEARD")))
                .toList();
    }
}
