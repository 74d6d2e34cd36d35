package nl.sekswerkplatform.screeners;

import java.util.UUID;
import nl.sekswerkplatform.groups.GroupKey;
import nl.sekswerkplatform.sealing.ReaderSecret;

/**
 * A screener whose key is open.
 *
 * @param reader the id of her key
 * @param inPlaceOf the group that hers stands in for; null when screening is its own task
 */
public record ScreenerAtWork(UUID reader, ReaderSecret secret, GroupKey group, GroupKey inPlaceOf) {
    /** The one of the two places at the screening that she takes. */
    public GroupKey place() {
        return inPlaceOf == null ? group : inPlaceOf;
    }
}
