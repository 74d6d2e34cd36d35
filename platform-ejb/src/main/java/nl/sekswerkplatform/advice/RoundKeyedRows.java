package nl.sekswerkplatform.advice;

import java.util.List;
import nl.sekswerkplatform.sealing.KeyedColumn;
import nl.sekswerkplatform.sealing.KeyedRows;
import nl.sekswerkplatform.sealing.PlatformKeys;
import nl.sekswerkplatform.sealing.WrappingKey;

/** The keys of the positions and wordings of a round. */
public class RoundKeyedRows implements KeyedRows {
    @Override
    public List<KeyedColumn> columns() {
        return List.of(KeyedColumn.wrapped(
                "consent_round", "id", "wrapped_key", ConsentRound.SEALED_AS, RoundKeyedRows::wrapping));
    }

    static WrappingKey wrapping(PlatformKeys keys) {
        return keys.rooms().wrappingKey("round");
    }
}
