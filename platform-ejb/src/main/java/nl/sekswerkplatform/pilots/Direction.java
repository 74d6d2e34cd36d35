package nl.sekswerkplatform.pilots;

/** Which way an indicator should go. */
public enum Direction {
    HIGHER,
    LOWER
}
