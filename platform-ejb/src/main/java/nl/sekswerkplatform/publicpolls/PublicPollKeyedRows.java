package nl.sekswerkplatform.publicpolls;

import java.util.List;
import nl.sekswerkplatform.sealing.KeyedColumn;
import nl.sekswerkplatform.sealing.KeyedRows;
import nl.sekswerkplatform.sealing.PlatformKeys;
import nl.sekswerkplatform.sealing.WrappingKey;

/** The keys of what open polls hold. */
public class PublicPollKeyedRows implements KeyedRows {
    @Override
    public List<KeyedColumn> columns() {
        return List.of(KeyedColumn.wrapped(
                "public_poll", "id", "wrapped_key", PublicPoll.SEALED_AS, PublicPollKeyedRows::wrapping));
    }

    static WrappingKey wrapping(PlatformKeys keys) {
        return keys.rooms().wrappingKey("publicpoll");
    }
}
