package nl.sekswerkplatform.pilots;

/** Whether the table agreed on a condition, or it is still a proposal. */
public enum ConditionState {
    AGREED,
    PROPOSED
}
