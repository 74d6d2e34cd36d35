package nl.sekswerkplatform.verdicts;

import java.util.List;
import nl.sekswerkplatform.sealing.KeyedColumn;
import nl.sekswerkplatform.sealing.KeyedRows;
import nl.sekswerkplatform.sealing.PlatformKeys;
import nl.sekswerkplatform.sealing.WrappingKey;

/** The keys of what members find. */
public class VerdictKeyedRows implements KeyedRows {
    @Override
    public List<KeyedColumn> columns() {
        return List.of(KeyedColumn.wrapped(
                "verdict_round", "id", "wrapped_key", VerdictRound.SEALED_AS, VerdictKeyedRows::wrapping));
    }

    static WrappingKey wrapping(PlatformKeys keys) {
        return keys.rooms().wrappingKey("verdict");
    }
}
