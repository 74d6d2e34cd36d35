package nl.sekswerkplatform.signals;

/** Where a signal stands. */
public enum SignalState {
    /** Waits for the table. */
    RAISED,
    /** A proposal that takes it up got time at a meeting. */
    ANSWERED,
    /** Nothing asks for it any more: the numbers say otherwise, it is watched no longer, or its pilot ended. */
    GONE
}
