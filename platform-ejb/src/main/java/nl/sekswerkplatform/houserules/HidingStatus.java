package nl.sekswerkplatform.houserules;

/** What became of words that were hidden. */
public enum HidingStatus {
    /** Nobody but screeners reads them. */
    HIDDEN,
    /** No second group agreed in time: everyone reads them again. */
    RETURNED,
    /** Two groups agreed: they are gone. */
    REMOVED
}
