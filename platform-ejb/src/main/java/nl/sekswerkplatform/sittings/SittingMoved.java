package nl.sekswerkplatform.sittings;

import nl.sekswerkplatform.shared.DomainEvent;

/** Something changed at this meeting that those who follow it should see. */
public record SittingMoved(int meetingNumber) implements DomainEvent {}
