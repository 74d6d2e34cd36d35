package nl.sekswerkplatform.datepolls;

/** Whether a member can come. */
public enum Suits {
    YES,
    /** Counts half. */
    IF_NEED_BE,
    NO
}
