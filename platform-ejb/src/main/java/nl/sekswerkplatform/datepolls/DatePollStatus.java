package nl.sekswerkplatform.datepolls;

/** Where a poll is in its life. */
enum DatePollStatus {
    /** Members answer; nothing is shown. */
    OPEN,
    /** It is known where each group stands; the answers are gone. */
    CLOSED,
    /** The meeting has one of its dates. */
    PICKED
}
