package nl.sekswerkplatform.consensus;

/** What somebody says to a text, and where a group stands; from most to least willing. */
public enum Stance {
    CONSENT,
    RESERVATION,
    OBJECTION
}
