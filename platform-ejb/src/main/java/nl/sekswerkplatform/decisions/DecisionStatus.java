package nl.sekswerkplatform.decisions;

/** A decision is written, then published for good. */
public enum DecisionStatus {
    DRAFT,
    PUBLISHED
}
