package nl.sekswerkplatform.pilots;

/** Where a pilot is in its life. */
public enum PilotStatus {
    PREPARING,
    RUNNING,
    PAUSED,
    ENDED,
    PERMANENT
}
