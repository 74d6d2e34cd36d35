package nl.sekswerkplatform.dossier;

import jakarta.json.Json;
import jakarta.json.JsonArray;
import jakarta.json.JsonNumber;
import jakarta.json.JsonObject;
import jakarta.json.JsonString;
import jakarta.json.JsonValue;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.util.List;

/** Holds a dossier to the form that docs/ gives to others; of the words of JSON Schema those that stand in it. */
final class FormFixture {
    private static final List<String> KNOWN = List.of(
            "$schema",
            "title",
            "description",
            "$defs",
            "$ref",
            "type",
            "const",
            "enum",
            "pattern",
            "minLength",
            "maxLength",
            "minimum",
            "minItems",
            "items",
            "anyOf",
            "required",
            "properties",
            "additionalProperties",
            "propertyNames");

    private final JsonObject form;

    FormFixture() {
        try (var file = DossierService.class.getResourceAsStream("/dossiers/dossier-3.schema.json");
                var reader = Json.createReader(file)) {
            form = reader.readObject();
        } catch (IOException unreadable) {
            throw new UncheckedIOException(unreadable);
        }
    }

    /** @throws AssertionError with the path of what does not fit */
    void requireFits(JsonObject dossier) {
        check("$", dossier, form);
    }

    private void check(String path, JsonValue value, JsonObject rule) {
        rule.keySet().stream().filter(word -> !KNOWN.contains(word)).findFirst().ifPresent(word -> {
            throw new AssertionError("the form uses a word that is not checked here: " + word);
        });
        if (rule.containsKey("$ref")) {
            String name = rule.getString("$ref").substring("#/$defs/".length());
            check(path, value, form.getJsonObject("$defs").getJsonObject(name));
        }
        if (rule.containsKey("anyOf")
                && rule.getJsonArray("anyOf").getValuesAs(JsonObject.class).stream()
                        .noneMatch(each -> fits(path, value, each))) {
            throw wrong(path, value, "none of the forms");
        }
        if (rule.containsKey("const") && !rule.get("const").equals(value)
                || rule.containsKey("enum") && !rule.getJsonArray("enum").contains(value)) {
            throw wrong(path, value, "another value");
        }
        if (rule.containsKey("type") && !isOf(rule.getString("type"), value)) {
            throw wrong(path, value, "no " + rule.getString("type"));
        }
        if (value instanceof JsonString text) {
            checkText(path, text, rule);
        } else if (value instanceof JsonArray list) {
            checkList(path, list, rule);
        } else if (value instanceof JsonObject object) {
            checkObject(path, object, rule);
        } else if (value instanceof JsonNumber number
                && rule.containsKey("minimum")
                && number.intValue() < rule.getInt("minimum")) {
            throw wrong(path, value, "too small");
        }
    }

    private boolean fits(String path, JsonValue value, JsonObject rule) {
        try {
            check(path, value, rule);
            return true;
        } catch (AssertionError otherwise) {
            return false;
        }
    }

    private static boolean isOf(String type, JsonValue value) {
        return switch (type) {
            case "object" -> value instanceof JsonObject;
            case "array" -> value instanceof JsonArray;
            case "string" -> value instanceof JsonString;
            case "number" -> value instanceof JsonNumber;
            case "integer" -> value instanceof JsonNumber number && number.isIntegral();
            default -> throw new AssertionError("the form uses a type that is not checked here: " + type);
        };
    }

    private static void checkText(String path, JsonString value, JsonObject rule) {
        String text = value.getString();
        boolean fits = text.length() >= rule.getInt("minLength", 0)
                && text.length() <= rule.getInt("maxLength", Integer.MAX_VALUE)
                && java.util.regex.Pattern.compile(rule.getString("pattern", ""))
                        .matcher(text)
                        .find();
        if (!fits) {
            throw wrong(path, value, "not as it is written");
        }
    }

    private void checkList(String path, JsonArray list, JsonObject rule) {
        if (list.size() < rule.getInt("minItems", 0)) {
            throw wrong(path, list, "empty");
        }
        for (int i = 0; i < list.size() && rule.containsKey("items"); i++) {
            check(path + "[" + i + "]", list.get(i), rule.getJsonObject("items"));
        }
    }

    private void checkObject(String path, JsonObject object, JsonObject rule) {
        if (rule.containsKey("required")) {
            rule.getJsonArray("required").getValuesAs(JsonString.class).stream()
                    .filter(field -> !object.containsKey(field.getString()))
                    .findFirst()
                    .ifPresent(field -> {
                        throw new AssertionError(path + " has no " + field);
                    });
        }
        JsonObject properties =
                rule.containsKey("properties") ? rule.getJsonObject("properties") : JsonValue.EMPTY_JSON_OBJECT;
        object.forEach((field, value) -> {
            if (rule.containsKey("propertyNames")) {
                check(path, Json.createValue(field), rule.getJsonObject("propertyNames"));
            }
            if (properties.containsKey(field)) {
                check(path + "." + field, value, properties.getJsonObject(field));
            } else if (rule.get("additionalProperties") instanceof JsonObject other) {
                check(path + "." + field, value, other);
            } else if (rule.get("additionalProperties") == JsonValue.FALSE) {
                throw new AssertionError(path + "." + field + " is not in the form");
            }
        });
    }

    private static AssertionError wrong(String path, JsonValue value, String how) {
        return new AssertionError(path + " is " + how + ": " + value);
    }
}
