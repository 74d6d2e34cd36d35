package nl.sekswerkplatform.proposals;

/**
 * Which proposals a list shows, newest first.
 *
 * @param state null for all
 * @param pilotKey null for all
 * @param before only numbers below this one; null from the newest
 */
public record ProposalFilter(ProposalState state, String pilotKey, Integer before) {}
