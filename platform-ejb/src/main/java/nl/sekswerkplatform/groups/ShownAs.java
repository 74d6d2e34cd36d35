package nl.sekswerkplatform.groups;

/** How members of a group are shown, from showing most to showing least. */
public enum ShownAs {
    /** By the organisation they speak for. */
    ORGANISATION,
    /** By a steady invented name. */
    PSEUDONYM,
    /** By a letter that is another one in each thread. */
    ALIAS;

    /** A member may only choose to show less than the group's default. */
    public boolean showsAtMost(ShownAs other) {
        return ordinal() >= other.ordinal();
    }
}
