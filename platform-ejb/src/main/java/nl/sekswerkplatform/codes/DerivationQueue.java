package nl.sekswerkplatform.codes;

/** Who waits for a derivation together. A rush on one queue refuses nobody in another. */
public enum DerivationQueue {
    /** Members who sign in and cards that are activated. */
    SIGN_IN,
    /** Receipts that are looked up. */
    RECEIPTS,
    /** New inputs, which are given a receipt. */
    INPUT
}
