package nl.sekswerkplatform.web;

/** Everyone who could stand before a members' page; who acts by her group alone is named as the group is. */
enum Chair {
    SEX_WORKERS,
    SUPPORT,
    POLICE,
    MUNICIPALITY,
    RESIDENTS,
    /** Has an account, and no seat at the table; what only one person may do is hers. */
    AUTHOR,
    /** Another person of the author's group, with the same mandates. */
    COLLEAGUE,
    SIGNED_OUT;

    static Chair of(String group) {
        return valueOf(group.toUpperCase(java.util.Locale.ROOT).replace('-', '_'));
    }

    String group() {
        return name().toLowerCase(java.util.Locale.ROOT).replace('_', '-');
    }
}
