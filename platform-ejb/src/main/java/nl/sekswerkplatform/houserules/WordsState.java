package nl.sekswerkplatform.houserules;

/** Whether words of members can be read. */
public enum WordsState {
    SHOWN,
    HIDDEN,
    REMOVED
}
