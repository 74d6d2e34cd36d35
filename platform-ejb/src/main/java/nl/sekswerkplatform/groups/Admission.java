package nl.sekswerkplatform.groups;

/** When an account of a drawn card becomes active. */
public enum Admission {
    /** At once; the choice of groups whose members are known by their function. */
    IMMEDIATE,
    /** Together with all others of the batch, at the end of a common window. */
    WINDOW
}
