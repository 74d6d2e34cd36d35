package nl.sekswerkplatform.testing;

import java.util.List;
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
        groups.found(List.of(
                founding("sex-workers", false, ShownAs.ALIAS),
                founding("support", true, ShownAs.ORGANISATION),
                founding("police", true, ShownAs.ORGANISATION),
                founding("municipality", true, ShownAs.ORGANISATION),
                founding("residents", false, ShownAs.PSEUDONYM)));
    }

    private static FoundGroup founding(String key, boolean inFunction, ShownAs shownAs) {
        Admission admission = inFunction ? Admission.IMMEDIATE : Admission.WINDOW;
        String vouchedBy = "who know " + key;
        return new FoundGroup(new GroupKey(key), key, key, true, inFunction, vouchedBy, shownAs, admission);
    }
}
