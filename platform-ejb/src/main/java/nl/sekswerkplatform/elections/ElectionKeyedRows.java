package nl.sekswerkplatform.elections;

import java.util.List;
import nl.sekswerkplatform.sealing.KeyedColumn;
import nl.sekswerkplatform.sealing.KeyedRows;
import nl.sekswerkplatform.sealing.PlatformKeys;
import nl.sekswerkplatform.sealing.WrappingKey;

/** The keys of the ballot boxes. */
public class ElectionKeyedRows implements KeyedRows {
    @Override
    public List<KeyedColumn> columns() {
        return List.of(
                KeyedColumn.wrapped("election", "id", "wrapped_key", Election.SEALED_AS, ElectionKeyedRows::wrapping));
    }

    static WrappingKey wrapping(PlatformKeys keys) {
        return keys.rooms().wrappingKey("election");
    }
}
