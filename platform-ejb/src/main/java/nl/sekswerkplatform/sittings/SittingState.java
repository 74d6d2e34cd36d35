package nl.sekswerkplatform.sittings;

/** Whether the meeting is going on. */
public enum SittingState {
    /** The chair did not begin. */
    WAITING,
    RUNNING,
    /** The clocks stand still. */
    PAUSED,
    ENDED
}
