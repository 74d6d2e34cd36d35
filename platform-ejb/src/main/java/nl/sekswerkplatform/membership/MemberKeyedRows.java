package nl.sekswerkplatform.membership;

import java.util.List;
import nl.sekswerkplatform.sealing.KeyedColumn;
import nl.sekswerkplatform.sealing.KeyedRows;

/** Look-up ids of member codes and recovery codes. What they open hangs on the codes alone. */
public class MemberKeyedRows implements KeyedRows {
    @Override
    public List<KeyedColumn> columns() {
        return List.of(KeyedColumn.lookupIds("member_code", "lookup_id"));
    }
}
