package nl.sekswerkplatform.codes;

/** What a code is for. The same digits give unrelated keys for each use. */
public enum CodeUse {
    /** Given after an anonymous input. */
    RECEIPT("receipt"),
    /** Drawn from a box of envelopes. */
    CARD("card"),
    /** Signs a member in. */
    MEMBER("member"),
    /** Gives a member a new member code when she lost hers. */
    RECOVERY("recovery");

    private final String label;

    CodeUse(String label) {
        this.label = label;
    }

    /** Goes into salts and keys: never changes, whatever the constant is called. */
    String label() {
        return label;
    }
}
