package nl.sekswerkplatform.decisions;

import nl.sekswerkplatform.groups.GroupKey;

/**
 * Which follow-ups to list.
 *
 * @param owner of this group only; null for all
 */
public record FollowUpFilter(FollowUpStatus status, GroupKey owner) {}
