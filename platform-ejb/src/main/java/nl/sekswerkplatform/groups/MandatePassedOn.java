package nl.sekswerkplatform.groups;

import nl.sekswerkplatform.shared.DomainEvent;

/**
 * Who held this mandate in the group holds it no longer, or holds it anew: a vote was counted, a term is over, or the
 * accounts of the group were renewed. Of nobody in particular, and not in the public log.
 */
public record MandatePassedOn(GroupKey group, Mandate mandate) implements DomainEvent {}
