package nl.sekswerkplatform.evaluations;

/** How far an evaluation is. */
public enum EvaluationState {
    /** Groups write; nobody else reads it. */
    OPEN,
    /** What the groups say can be read by all, and the table speaks of it. */
    SAID,
    /** The minutes of it are published. */
    DONE
}
