package nl.sekswerkplatform.architecture.refusalsarefactsofthefield;

/** A refusal that no page can show. */
class PilotViolation extends RuntimeException {
    private static final long serialVersionUID = 1L;
}
