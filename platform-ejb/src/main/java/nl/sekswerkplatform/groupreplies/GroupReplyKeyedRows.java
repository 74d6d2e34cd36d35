package nl.sekswerkplatform.groupreplies;

import java.util.List;
import nl.sekswerkplatform.sealing.KeyedColumn;
import nl.sekswerkplatform.sealing.KeyedRows;
import nl.sekswerkplatform.sealing.PlatformKeys;
import nl.sekswerkplatform.sealing.WrappingKey;

/** The keys of replies that groups still write. */
public class GroupReplyKeyedRows implements KeyedRows {
    @Override
    public List<KeyedColumn> columns() {
        return List.of(KeyedColumn.wrapped(
                "group_reply", "id", "wrapped_key", GroupReply.SEALED_AS, GroupReplyKeyedRows::wrapping));
    }

    static WrappingKey wrapping(PlatformKeys keys) {
        return keys.rooms().wrappingKey("group-reply");
    }
}
