package nl.sekswerkplatform.proposals;

import java.util.List;
import nl.sekswerkplatform.sealing.KeyedColumn;
import nl.sekswerkplatform.sealing.KeyedRows;
import nl.sekswerkplatform.sealing.PlatformKeys;
import nl.sekswerkplatform.sealing.WrappingKey;

/** What a proposal said before, while its words are hidden. */
public class ProposalKeyedRows implements KeyedRows {
    @Override
    public List<KeyedColumn> columns() {
        return List.of(KeyedColumn.wrapped(
                "proposal_earlier_text", "id", "sealed", EarlierText.SEALED_AS, ProposalKeyedRows::hiding));
    }

    static WrappingKey hiding(PlatformKeys keys) {
        return keys.screening().wrappingKey("hiding");
    }
}
