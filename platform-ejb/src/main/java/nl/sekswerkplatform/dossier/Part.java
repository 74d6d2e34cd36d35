package nl.sekswerkplatform.dossier;

import jakarta.json.Json;
import jakarta.json.JsonArrayBuilder;
import jakarta.json.JsonObject;
import jakarta.json.JsonObjectBuilder;
import java.math.BigDecimal;
import java.util.Collection;
import java.util.Map;
import java.util.Optional;
import java.util.function.Function;
import nl.sekswerkplatform.groups.GroupKey;

/** An object of a dossier as it is written: fields in the order in which they are put, none for what there is not. */
final class Part {
    private final JsonObjectBuilder fields = Json.createObjectBuilder();

    /** @param value a part or words as they are; keys, days and weeks as they are written; null, false and empty not at all */
    Part put(String field, Object value) {
        if (value instanceof Optional<?> perhaps) {
            return put(field, perhaps.orElse(null));
        }
        if (value instanceof Part part) {
            return putPart(field, part);
        }
        if (value instanceof Integer number) {
            fields.add(field, number);
        } else if (value instanceof BigDecimal decimal) {
            fields.add(field, decimal);
        } else if (value instanceof Boolean flag) {
            return flag ? truth(field) : this;
        } else if (value instanceof GroupKey group) {
            fields.add(field, group.value());
        } else if (value != null) {
            fields.add(field, value.toString());
        }
        return this;
    }

    private Part truth(String field) {
        fields.add(field, true);
        return this;
    }

    /** Texts or objects. */
    <T> Part putAll(String field, Collection<T> all, Function<T, ?> written) {
        if (!all.isEmpty()) {
            JsonArrayBuilder list = Json.createArrayBuilder();
            all.stream().map(written).forEach(each -> {
                if (each instanceof Part part) {
                    list.add(part.fields);
                } else {
                    list.add(each.toString());
                }
            });
            fields.add(field, list);
        }
        return this;
    }

    /** A value for each group, in the order given. */
    Part putByGroup(String field, Map<GroupKey, ?> values) {
        if (!values.isEmpty()) {
            Part groups = new Part();
            values.forEach((group, value) -> groups.put(group.value(), value));
            put(field, groups);
        }
        return this;
    }

    /** The same with all that stands in the other behind it. */
    Part with(Part other) {
        other.written().forEach(fields::add);
        return this;
    }

    private Part putPart(String field, Part part) {
        JsonObject inner = part.written();
        if (!inner.isEmpty()) {
            fields.add(field, inner);
        }
        return this;
    }

    JsonObject written() {
        return fields.build();
    }
}
