package nl.sekswerkplatform.agenda;

import nl.sekswerkplatform.shared.DomainEvent;

/** The ballots of a meeting were closed and its agenda composed; nothing for the log before it is published. */
public record AgendaComposed(int meetingNumber) implements DomainEvent {}
