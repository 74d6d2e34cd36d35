package nl.sekswerkplatform.minutes;

import nl.sekswerkplatform.groups.GroupKey;
import nl.sekswerkplatform.shared.DomainEvent;

/** A group confirmed the minutes of this meeting. */
public record MinutesConfirmed(int meetingNumber, GroupKey group) implements DomainEvent {}
