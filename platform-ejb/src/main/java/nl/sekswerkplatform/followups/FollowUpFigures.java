package nl.sekswerkplatform.followups;

import nl.sekswerkplatform.groups.GroupKey;

/**
 * What a group owned that was due in a period, and how it kept to that. Of things, not of people.
 *
 * @param owned whose date lay in the period
 * @param onTime done on or before that date
 * @param moved of which the date was moved at least once
 */
public record FollowUpFigures(GroupKey group, int owned, int onTime, int moved) {}
