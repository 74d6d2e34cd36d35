package nl.sekswerkplatform.membership;

import nl.sekswerkplatform.groups.GroupKey;
import nl.sekswerkplatform.shared.DomainEvent;

/**
 * The accounts of a group ended and new ones began, in one hour. Not in the public log: whether anybody came is told to
 * nobody.
 */
public record AccountsRenewed(GroupKey group) implements DomainEvent {}
