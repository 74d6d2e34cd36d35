package nl.sekswerkplatform.input;

/** Where an input stands; what its receipt tells. */
public enum InputStatus {
    /** Waits for screeners of two groups who agree. */
    RECEIVED,
    /** Screeners would say it in other words and wait for its writer to agree. */
    ASKED,
    /** Too many came at once: a human sorts it first. */
    HELD,
    /** Comes out with the next batch. */
    APPROVED,
    /** Two groups agreed on a reason; comes out with the next batch as a gap, or came out so. */
    WITHHELD,
    /** Out, for everyone to read. */
    PUBLISHED,
    /** Never came out and was kept as long as it may be: its content is gone. */
    EXPIRED
}
