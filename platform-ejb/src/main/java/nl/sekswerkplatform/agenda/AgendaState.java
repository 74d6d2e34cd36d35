package nl.sekswerkplatform.agenda;

/** How far an agenda is. */
public enum AgendaState {
    /** Composed; members see it. */
    DRAFT,
    /** For everyone, and for good. */
    PUBLISHED
}
