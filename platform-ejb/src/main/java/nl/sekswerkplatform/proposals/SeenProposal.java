package nl.sekswerkplatform.proposals;

/** A proposal as a member read it: its number, and the version of its text. */
public record SeenProposal(int number, int version) {}
