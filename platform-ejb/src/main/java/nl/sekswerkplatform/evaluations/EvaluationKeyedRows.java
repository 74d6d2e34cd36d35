package nl.sekswerkplatform.evaluations;

import java.util.List;
import nl.sekswerkplatform.sealing.KeyedColumn;
import nl.sekswerkplatform.sealing.KeyedRows;
import nl.sekswerkplatform.sealing.PlatformKeys;
import nl.sekswerkplatform.sealing.WrappingKey;

/** The keys of what groups still write in evaluations. */
public class EvaluationKeyedRows implements KeyedRows {
    @Override
    public List<KeyedColumn> columns() {
        return List.of(KeyedColumn.wrapped(
                "evaluation", "id", "wrapped_key", Evaluation.SEALED_AS, EvaluationKeyedRows::wrapping));
    }

    static WrappingKey wrapping(PlatformKeys keys) {
        return keys.rooms().wrappingKey("evaluation");
    }
}
