package nl.sekswerkplatform.input;

import nl.sekswerkplatform.groups.GroupKey;
import nl.sekswerkplatform.screeners.ScreenerAtWork;
import nl.sekswerkplatform.shared.IsoWeek;
import nl.sekswerkplatform.shared.Nullifier;

/**
 * A screener gives a verdict.
 *
 * @param voice under which it is kept
 */
record Judging(ScreenerAtWork screener, Nullifier voice, Verdict verdict, IsoWeek week) {
    GroupKey group() {
        return screener.group();
    }
}
