package nl.sekswerkplatform.discussions;

/** What became of words that somebody suggested. */
public enum SuggestionState {
    OPEN,
    /** The proposal says it so now, or did for a while. */
    TAKEN_OVER,
    /** With a reason. */
    DECLINED,
    TAKEN_BACK
}
