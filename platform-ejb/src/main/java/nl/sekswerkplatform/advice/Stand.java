package nl.sekswerkplatform.advice;

/** Where a group stands on a text, as far as it may be told. */
public enum Stand {
    CONSENT,
    RESERVATION,
    OBJECTION,
    /** It was heard, and is so small that its stand would tell of its members. */
    NOT_SHOWN,
    NOT_HEARD
}
