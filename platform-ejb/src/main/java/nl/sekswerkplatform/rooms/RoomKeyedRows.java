package nl.sekswerkplatform.rooms;

import java.util.List;
import nl.sekswerkplatform.sealing.KeyedColumn;
import nl.sekswerkplatform.sealing.KeyedRows;
import nl.sekswerkplatform.sealing.PlatformKeys;
import nl.sekswerkplatform.sealing.WrappingKey;

/** The keys of the rooms. */
public class RoomKeyedRows implements KeyedRows {
    @Override
    public List<KeyedColumn> columns() {
        return List.of(
                KeyedColumn.wrapped("room", "group_key", "wrapped_key", Room.SEALED_AS, RoomKeyedRows::wrapping));
    }

    static WrappingKey wrapping(PlatformKeys keys) {
        return keys.rooms().wrappingKey("room");
    }
}
