package nl.sekswerkplatform.minutes;

import nl.sekswerkplatform.shared.DomainEvent;

/** Too few groups confirmed this correction in time; the published text stays as it is. */
public record ErratumLapsed(int meetingNumber, int version) implements DomainEvent {}
