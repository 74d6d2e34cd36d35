package nl.sekswerkplatform.transparency;

import jakarta.json.Json;
import jakarta.json.JsonValue;
import java.math.BigDecimal;
import java.util.Collection;
import java.util.Map;

/** A part's value as JSON. Only what reads the same everywhere: texts, whole and decimal numbers, truth, lists, maps. */
final class PartValue {
    private PartValue() {}

    /** @throws IllegalArgumentException for any other type: which form it takes for ever is for the event to say */
    static JsonValue json(Object value) {
        if (value == null) {
            return JsonValue.NULL;
        }
        if (value instanceof String text) {
            return Json.createValue(text);
        }
        if (value instanceof Boolean truth) {
            return truth ? JsonValue.TRUE : JsonValue.FALSE;
        }
        if (value instanceof Number number) {
            return Json.createValue(new BigDecimal(number.toString()));
        }
        if (value instanceof Collection<?> list) {
            var array = Json.createArrayBuilder();
            list.forEach(item -> array.add(json(item)));
            return array.build();
        }
        if (value instanceof Map<?, ?> map) {
            var object = Json.createObjectBuilder();
            map.forEach((name, item) -> object.add(name.toString(), json(item)));
            return object.build();
        }
        throw new IllegalArgumentException(
                "the log has no form for a " + value.getClass().getName());
    }
}
