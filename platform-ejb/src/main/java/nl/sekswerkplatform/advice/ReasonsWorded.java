package nl.sekswerkplatform.advice;

import nl.sekswerkplatform.shared.DomainEvent;

/** What a group says of its reasons can be read, or is known to be nothing. */
public record ReasonsWorded(int round) implements DomainEvent {}
