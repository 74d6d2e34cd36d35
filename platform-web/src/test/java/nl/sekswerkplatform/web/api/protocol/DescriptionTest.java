package nl.sekswerkplatform.web.api.protocol;

import static java.util.stream.Collectors.toCollection;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import jakarta.json.JsonObject;
import jakarta.json.JsonString;
import jakarta.json.JsonValue;
import jakarta.ws.rs.Path;
import java.util.Set;
import java.util.TreeSet;
import java.util.stream.Stream;
import nl.sekswerkplatform.web.api.ReadingApi;
import org.junit.jupiter.api.Test;

class DescriptionTest {
    private final JsonObject built = Description.built();

    @Test
    void listsExactlyWhatCanBeAsked() {
        Set<String> served = new ReadingApi()
                .getClasses().stream()
                        .filter(type -> type.isAnnotationPresent(Path.class) && type != DescriptionResource.class)
                        .map(type -> type.getAnnotation(Path.class).value())
                        .flatMap(path -> Stream.of(path, path + "/{key}"))
                        .collect(toCollection(TreeSet::new));
        served.add("/minutes/{key}/versions/{version}");
        assertEquals(served, new TreeSet<>(built.getJsonObject("paths").keySet()));
        assertEquals(23, served.size());
    }

    @Test
    void promisesEveryFieldAndNothingWithoutAForm() {
        built.getJsonObject("components").getJsonObject("schemas").forEach((name, schema) -> {
            JsonObject fields = schema.asJsonObject().getJsonObject("properties");
            if (fields != null) {
                assertEquals(fields.keySet(), required(schema), name);
                fields.forEach((field, form) ->
                        assertFalse(isShapeless(form.asJsonObject()), name + "." + field + " is any object"));
            }
        });
    }

    @Test
    void namesEveryOperationAndItsProblems() {
        built.getJsonObject("paths").forEach((path, item) -> {
            JsonObject get = item.asJsonObject().getJsonObject("get");
            assertFalse(get.getString("summary").isBlank(), path);
            Set<String> answers = get.getJsonObject("responses").keySet();
            assertTrue(answers.containsAll(Set.of("200", "400", "406", "500", "503")), path);
            assertEquals(path.contains("{key}"), answers.contains("404"), path);
        });
    }

    @Test
    void hasNoPlaceOfMeetings() {
        assertFalse(built.toString().contains("\"place\""));
    }

    @Test
    void saysWhoRunsThePlatformAndWhere() {
        JsonObject complete = Description.complete(built, "The table", "https://table.example/api/v1");
        assertEquals("3.0.3", complete.getString("openapi"));
        assertEquals(
                "The table",
                complete.getJsonObject("info").getJsonObject("contact").getString("name"));
        assertEquals(
                "https://table.example/api/v1",
                complete.getJsonArray("servers").getJsonObject(0).getString("url"));
    }

    private static Set<String> required(JsonValue schema) {
        return schema.asJsonObject().getJsonArray("required").getValuesAs(JsonString::getString).stream()
                .collect(toCollection(TreeSet::new));
    }

    private static boolean isShapeless(JsonObject form) {
        return "object".equals(form.getString("type", "")) && !form.containsKey("properties");
    }
}
