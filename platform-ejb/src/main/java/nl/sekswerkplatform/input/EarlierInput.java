package nl.sekswerkplatform.input;

import nl.sekswerkplatform.groups.GroupKey;
import nl.sekswerkplatform.shared.IsoWeek;

/**
 * Input that was collected before the platform, from a dossier.
 *
 * @param key the dossier's own
 * @param asGroup the group its writer said to belong to; null when she did not say
 * @param pilot key of the pilot it is about; null when it is about anything else
 * @param week in which it was said
 * @param text null for the gap that a withheld one leaves
 * @param illustrative true when it is an invented example
 * @param screened what screeners did with it, where that was told
 */
public record EarlierInput(
        String key,
        GroupKey asGroup,
        String pilot,
        IsoWeek week,
        String text,
        boolean illustrative,
        Screened screened,
        Told told) {
    public EarlierInput(String key, GroupKey asGroup, String pilot, IsoWeek week, String text, boolean illustrative) {
        this(key, asGroup, pilot, week, text, illustrative, new Screened(null, null, null), null);
    }

    /**
     * How it came out.
     *
     * @param change how it differs from what was written; null when it does not
     * @param reason why it was withheld; null for a text
     * @param stoodInFor the group in whose place residents' screeners agreed; null for none
     */
    public record Screened(TextChange change, WithholdingReason reason, GroupKey stoodInFor) {}

    boolean isGap() {
        return screened.reason() != null;
    }

    WrittenInput written() {
        return told == null ? new WrittenInput(text, pilot, asGroup) : WrittenInput.story(text, pilot, asGroup, told);
    }
}
