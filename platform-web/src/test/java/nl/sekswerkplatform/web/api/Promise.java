package nl.sekswerkplatform.web.api;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import jakarta.json.JsonObject;
import jakarta.json.JsonString;
import jakarta.json.JsonValue;
import java.util.Set;

/** What the description promises of answers, held against real ones. */
final class Promise {
    private static final String OK = "/responses/200/content/application~1json/schema";

    private final JsonObject description;

    Promise(JsonObject description) {
        this.description = description;
    }

    void requireKept(JsonValue answer, String path) {
        JsonObject schema = description
                .getJsonObject("paths")
                .getJsonObject(path)
                .getValue("/get" + OK)
                .asJsonObject();
        check(answer, schema, path);
    }

    private void check(JsonValue value, JsonObject promised, String where) {
        if (value == JsonValue.NULL) {
            assertTrue(promised.getBoolean("nullable", false), where + " may not be null");
            return;
        }
        JsonObject schema = resolved(promised);
        switch (schema.getString("type")) {
            case "object" -> fields(value.asJsonObject(), schema.getJsonObject("properties"), where);
            case "array" ->
                value.asJsonArray().forEach(item -> check(item, schema.getJsonObject("items"), where + "[]"));
            case "string" -> text(value, schema, where);
            case "boolean" -> assertTrue(Set.of(JsonValue.TRUE, JsonValue.FALSE).contains(value), where);
            default -> assertEquals(JsonValue.ValueType.NUMBER, value.getValueType(), where);
        }
    }

    private void fields(JsonObject value, JsonObject promised, String where) {
        assertEquals(promised.keySet(), value.keySet(), where);
        value.forEach((name, field) -> check(field, promised.getJsonObject(name), where + "." + name));
    }

    private static void text(JsonValue value, JsonObject schema, String where) {
        assertEquals(JsonValue.ValueType.STRING, value.getValueType(), where);
        String written = ((JsonString) value).getString();
        if (schema.containsKey("enum")) {
            assertTrue(
                    schema.getJsonArray("enum")
                            .getValuesAs(JsonString::getString)
                            .contains(written),
                    where);
        }
        if ("date".equals(schema.getString("format", ""))) {
            assertTrue(written.matches("\\d{4}-\\d\\d-\\d\\d"), where);
        }
    }

    private JsonObject resolved(JsonObject schema) {
        if (schema.containsKey("allOf")) {
            return resolved(schema.getJsonArray("allOf").getJsonObject(0));
        }
        if (!schema.containsKey("$ref")) {
            return schema;
        }
        String name = schema.getString("$ref").substring("#/components/schemas/".length());
        return description.getJsonObject("components").getJsonObject("schemas").getJsonObject(name);
    }
}
