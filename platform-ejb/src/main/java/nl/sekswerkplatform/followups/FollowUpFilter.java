package nl.sekswerkplatform.followups;

import nl.sekswerkplatform.groups.GroupKey;

/**
 * Which follow-ups to list, and in which order.
 *
 * @param owner of this group only; null for all
 * @param pilotKey about this pilot only; null for all
 */
public record FollowUpFilter(FollowUpStatus status, GroupKey owner, String pilotKey, FollowUpOrder order) {
    public FollowUpFilter(FollowUpStatus status, GroupKey owner) {
        this(status, owner, null, FollowUpOrder.DATE);
    }
}
