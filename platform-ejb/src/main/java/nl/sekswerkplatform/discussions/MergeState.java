package nl.sekswerkplatform.discussions;

/** What became of an offer to make one of two proposals. */
public enum MergeState {
    OFFERED,
    ACCEPTED,
    /** With a reason. */
    DECLINED,
    /** By who offered it, or because one of the two was hidden. */
    TAKEN_BACK
}
