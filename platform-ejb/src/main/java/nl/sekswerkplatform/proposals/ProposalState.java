package nl.sekswerkplatform.proposals;

/** Where a proposal stands, for everyone to see. */
public enum ProposalState {
    /** Waits for support. */
    OPEN,
    /** Stands on a published agenda. */
    PLACED,
    /** Taken back by its author before anyone else supported it. */
    WITHDRAWN,
    /** Became part of another, by both who proposed. */
    MERGED
}
