package nl.sekswerkplatform.groups;

import nl.sekswerkplatform.shared.DomainEvent;
import nl.sekswerkplatform.shared.Nullifier;

/**
 * One who held this mandate in the group gave it back. Not in the public log.
 *
 * @param mark under which she kept what she needed for it; says nothing of who she is
 */
public record MandateHandedBack(GroupKey group, Mandate mandate, Nullifier mark) implements DomainEvent {}
