package nl.sekswerkplatform.proposals;

/** Whether the words of a proposal can be read. */
public enum ProposalWords {
    SHOWN,
    /** Hidden by a screener, for a while. */
    HIDDEN,
    /** Removed by two groups, for good. */
    REMOVED
}
