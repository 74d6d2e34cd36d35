package nl.sekswerkplatform.verdicts;

/** What should become of a pilot. */
public enum PilotAdvice {
    PERMANENT,
    EXTEND,
    END
}
