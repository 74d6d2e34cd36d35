package nl.sekswerkplatform.minutes;

import nl.sekswerkplatform.shared.DomainEvent;

/** The groups are asked to confirm the minutes of this meeting. */
public record MinutesOffered(int meetingNumber) implements DomainEvent {}
