package nl.sekswerkplatform.followups;

/** What the asked group said to it. */
public enum Acceptance {
    /** Nothing yet: the municipality answers for it. */
    ASKED,
    /** The group does it. */
    ACCEPTED,
    /** The group does not do it, and said why: it stays with the municipality. */
    DECLINED
}
