package nl.sekswerkplatform.houserules;

import java.util.List;
import nl.sekswerkplatform.sealing.KeyedColumn;
import nl.sekswerkplatform.sealing.KeyedRows;
import nl.sekswerkplatform.sealing.PlatformKeys;
import nl.sekswerkplatform.sealing.WrappingKey;

/** The keys of hidden words, which come back by themselves if no second group agrees. */
public class HidingKeyedRows implements KeyedRows {
    @Override
    public List<KeyedColumn> columns() {
        return List.of(KeyedColumn.wrapped("hiding", "id", "wrapped_key", Hiding.SEALED_AS, HidingKeyedRows::wrapping));
    }

    static WrappingKey wrapping(PlatformKeys keys) {
        return keys.screening().wrappingKey("hiding");
    }
}
