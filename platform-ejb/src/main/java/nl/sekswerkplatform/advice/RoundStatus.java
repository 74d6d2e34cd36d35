package nl.sekswerkplatform.advice;

/** Where a round is in its life. */
public enum RoundStatus {
    /** Members give positions, or it waits to be counted. */
    OPEN,
    /** It was counted; nobody opens it again. */
    CLOSED
}
