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
 * @param illustrative true when it is an invented example
 */
public record EarlierInput(
        String key, GroupKey asGroup, String pilot, IsoWeek week, String text, boolean illustrative) {
    WrittenInput written() {
        return new WrittenInput(text, pilot, asGroup);
    }
}
