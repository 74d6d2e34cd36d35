package nl.sekswerkplatform.testing;

import nl.sekswerkplatform.groups.Admission;
import nl.sekswerkplatform.groups.FoundGroup;
import nl.sekswerkplatform.groups.GroupKey;
import nl.sekswerkplatform.groups.GroupService;
import nl.sekswerkplatform.groups.ShownAs;

/** The five groups of the table, as every test of a service may need them. */
public final class TableFixture {
    private TableFixture() {}

    /** Founds them unless they exist; call it as operator. */
    public static void found(GroupService groups) {
        found(groups, "sex-workers", false, ShownAs.ALIAS);
        found(groups, "support", true, ShownAs.ORGANISATION);
        found(groups, "police", true, ShownAs.ORGANISATION);
        found(groups, "municipality", true, ShownAs.ORGANISATION);
        found(groups, "residents", false, ShownAs.PSEUDONYM);
    }

    private static void found(GroupService groups, String key, boolean inFunction, ShownAs shownAs) {
        Admission admission = inFunction ? Admission.IMMEDIATE : Admission.WINDOW;
        String vouchedBy = "who know " + key;
        groups.found(new FoundGroup(new GroupKey(key), key, key, true, inFunction, vouchedBy, shownAs, admission));
    }
}
