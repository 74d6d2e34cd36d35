package nl.sekswerkplatform.meetings;

import nl.sekswerkplatform.shared.DomainEvent;

/** A meeting was held, and it is recorded how many of each group were there. */
public record AttendanceRecorded(int number) implements DomainEvent {}
