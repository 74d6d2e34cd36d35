package nl.sekswerkplatform.meetings;

import nl.sekswerkplatform.shared.DomainEvent;

/** A meeting got its date, or another one. */
public record MeetingScheduled(int number) implements DomainEvent {}
