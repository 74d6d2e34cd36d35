package nl.sekswerkplatform.input;

import java.util.List;
import nl.sekswerkplatform.sealing.KeyedColumn;
import nl.sekswerkplatform.sealing.KeyedRows;
import nl.sekswerkplatform.sealing.PlatformKeys;
import nl.sekswerkplatform.sealing.WrappingKey;

/** Look-up ids of receipts, and what waits to come out. What a writer wrote hangs on no key of the platform. */
public class InputKeyedRows implements KeyedRows {
    @Override
    public List<KeyedColumn> columns() {
        return List.of(
                KeyedColumn.lookupIds("anonymous_input", "lookup_id"),
                KeyedColumn.wrapped(
                        "anonymous_input", "id", "outgoing_key", Outgoing.SEALED_AS, InputKeyedRows::outgoing));
    }

    /** Under what a text is closed that two groups agreed on, until its batch: no person is there then to open it. */
    static WrappingKey outgoing(PlatformKeys keys) {
        return keys.screening().wrappingKey("outgoing");
    }
}
