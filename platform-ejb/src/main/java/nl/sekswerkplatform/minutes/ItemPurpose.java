package nl.sekswerkplatform.minutes;

/** What an item was on the table for. */
public enum ItemPurpose {
    INFORM,
    DISCUSS,
    ADVISE,
    DECIDE
}
