package nl.sekswerkplatform.web.minutes;

import java.util.List;
import nl.sekswerkplatform.advice.RoundReading;
import nl.sekswerkplatform.consensus.Stance;
import nl.sekswerkplatform.groups.GroupKey;
import nl.sekswerkplatform.groups.OfGroup;
import nl.sekswerkplatform.minutes.MinutesItem;

/**
 * How a group stands towards an outcome, for the consent bar.
 *
 * @param stance CONSENT, RESERVATION, OBJECTION, NOT_SHOWN, or NOT_HEARD for who was absent or not asked
 */
public record GroupStance(GroupKey groupKey, String stance) implements OfGroup {
    /** Where the groups stand on what the table advises; none while the round is open. */
    static List<GroupStance> of(RoundReading round) {
        return round.isClosed()
                ? round.advised().stands().stream()
                        .map(stand ->
                                new GroupStance(stand.groupKey(), stand.stance().name()))
                        .toList()
                : List.of();
    }

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
