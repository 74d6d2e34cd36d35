package nl.sekswerkplatform.input;

/** How what comes out differs from what was written. */
public enum TextChange {
    /** Words are left out; none is added. */
    REDACTED,
    /** Said in other words; only with the writer's agreement. */
    REWORDED
}
