package nl.sekswerkplatform.meetings;

import nl.sekswerkplatform.shared.DomainEvent;

/** A meeting was announced, with or without a date. */
public record MeetingPlanned(int number) implements DomainEvent {}
