package nl.sekswerkplatform.minutes;

/** How a group stands towards an outcome, from most to least willing. */
public enum Stance {
    CONSENT,
    RESERVATION,
    OBJECTION
}
