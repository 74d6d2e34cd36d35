package nl.sekswerkplatform.decisions;

/** What a decision is about. */
public enum DecisionKind {
    PILOT,
    REGULATION,
    RESOURCE,
    EVALUATION,
    OTHER
}
