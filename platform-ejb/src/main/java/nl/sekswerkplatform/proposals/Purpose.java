package nl.sekswerkplatform.proposals;

/** What the table is asked to do with a proposal. */
public enum Purpose {
    INFORM,
    DISCUSS,
    ADVISE,
    DECIDE
}
