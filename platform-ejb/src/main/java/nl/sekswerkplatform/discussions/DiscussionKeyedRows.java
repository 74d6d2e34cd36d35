package nl.sekswerkplatform.discussions;

import java.util.List;
import nl.sekswerkplatform.sealing.KeyedColumn;
import nl.sekswerkplatform.sealing.KeyedRows;
import nl.sekswerkplatform.sealing.PlatformKeys;
import nl.sekswerkplatform.sealing.WrappingKey;

/** Suggestions that are hidden along with their proposal. */
public class DiscussionKeyedRows implements KeyedRows {
    @Override
    public List<KeyedColumn> columns() {
        return List.of(
                KeyedColumn.wrapped("suggestion", "id", "sealed", Suggestion.SEALED_AS, DiscussionKeyedRows::hiding));
    }

    static WrappingKey hiding(PlatformKeys keys) {
        return keys.screening().wrappingKey("hiding");
    }
}
