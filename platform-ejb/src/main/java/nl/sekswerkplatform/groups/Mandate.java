package nl.sekswerkplatform.groups;

/** A power that a group gives to some of its own members. There are no others: nobody is administrator. */
public enum Mandate {
    /** Reads unpublished input and decides, with a screener of another group, what is published. */
    SCREENER,
    /** Drafts and publishes the municipality's decisions. */
    PUBLISHER,
    /** Confirms minutes for the group. */
    SECRETARY,
    /** Enters observations as the independent evaluator. */
    EVALUATOR
}
