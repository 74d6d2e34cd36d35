package nl.sekswerkplatform.minutes;

/** What a version of minutes is offered for. */
public enum VersionKind {
    /** To become the minutes. */
    MINUTES,
    /** To correct minutes that are published. */
    ERRATUM
}
