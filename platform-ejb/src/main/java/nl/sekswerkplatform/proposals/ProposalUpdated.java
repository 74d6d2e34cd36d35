package nl.sekswerkplatform.proposals;

import nl.sekswerkplatform.shared.DomainEvent;

/** A proposal was made, edited, withdrawn or placed; nothing for the log, which holds the agenda that it comes on. */
public record ProposalUpdated(int number, ProposalState state) implements DomainEvent {}
