package nl.sekswerkplatform.followups;

import java.time.LocalDate;
import java.util.List;
import nl.sekswerkplatform.groups.GroupKey;

/**
 * How a follow-up of a decision from before the platform stood then.
 *
 * @param key of the dossier, by which it is known again
 * @param updates what was told of it, the first first
 */
public record EarlierFollowUp(String key, FollowUpStatus status, List<EarlierUpdate> updates) {
    public EarlierFollowUp {
        updates = List.copyOf(updates);
    }

    public EarlierFollowUp(String key, FollowUpStatus status) {
        this(key, status, List.of());
    }

    /**
     * What was told about a follow-up.
     *
     * @param evidence an address where it can be seen; null for none
     */
    public record EarlierUpdate(String text, String evidence, GroupKey by, LocalDate date, boolean done) {}
}
