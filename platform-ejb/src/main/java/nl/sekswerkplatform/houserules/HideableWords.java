package nl.sekswerkplatform.houserules;

/** Words of members that a context shows in public. The context implements it; house rules only ask. */
public interface HideableWords {
    /** In the place of words that are hidden or removed. */
    String NO_WORDS = "[…]";

    /** True when this context has what the reference names, such as {@code proposal/12}. */
    boolean has(String ref);

    /** As they stand now, in one text that {@link #giveBack} understands. */
    String read(String ref);

    /**
     * Takes them out of all that is public, and hands them over as {@link #read} shows them.
     *
     * @throws HouseRuleRefused.CannotBeHidden when it is too late
     */
    String hide(String ref);

    /** Puts them back as they were. */
    void giveBack(String ref, String words);

    /** They will never come back. */
    void remove(String ref);
}
