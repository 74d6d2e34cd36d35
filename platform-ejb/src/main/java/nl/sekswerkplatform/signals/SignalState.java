package nl.sekswerkplatform.signals;

/** Where a signal stands. */
public enum SignalState {
    /** Waits for the table. */
    RAISED,
    /** A proposal that takes it up got time at a meeting. */
    ANSWERED,
    /** The numbers say otherwise by now. */
    GONE
}
