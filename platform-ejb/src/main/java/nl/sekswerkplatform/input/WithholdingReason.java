package nl.sekswerkplatform.input;

/** The fixed public list of why an input may stay unpublished. There are no other reasons, least of all an opinion. */
public enum WithholdingReason {
    /** The writer or someone else could be recognised, and leaving words out would not help. */
    IDENTIFIES_SOMEONE,
    THREATENS,
    DISCRIMINATES,
    ADVERTISES,
    /** Not about sex work or this table. */
    OFF_SUBJECT,
    UNREADABLE
}
