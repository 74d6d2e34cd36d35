package nl.sekswerkplatform.datepolls;

import java.time.LocalDate;
import nl.sekswerkplatform.shared.DomainEvent;

/** The groups are asked when they can come to this meeting, and may answer until that day. */
public record DatesAsked(int meetingNumber, LocalDate lastDay) implements DomainEvent {}
