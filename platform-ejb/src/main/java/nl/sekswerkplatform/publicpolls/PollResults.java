package nl.sekswerkplatform.publicpolls;

import jakarta.json.Json;
import jakarta.json.JsonArrayBuilder;
import jakarta.json.JsonObject;
import jakarta.json.JsonObjectBuilder;
import jakarta.json.JsonReader;
import jakarta.json.JsonString;
import jakarta.persistence.AttributeConverter;
import jakarta.persistence.Converter;
import java.io.StringReader;
import java.util.Collections;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import nl.sekswerkplatform.smallnumbers.ShownCount;
import nl.sekswerkplatform.smallnumbers.ToldCount;

/**
 * What may be told of a poll, for good; the true numbers are not in it.
 *
 * @param byAudience for each group, in the order of the table, and for {@value #EVERYONE} last: a row of counts for each
 *     question
 */
public record PollResults(Map<String, List<List<ShownCount>>> byAudience) {
    /** Who answered without an account; written as no group can be. */
    public static final String EVERYONE = "EVERYONE";

    public PollResults {
        byAudience = Collections.unmodifiableMap(new LinkedHashMap<>(byAudience));
    }

    /** Stores them as JSON, each count in a word. */
    @Converter
    public static class Column implements AttributeConverter<PollResults, String> {
        @Override
        public String convertToDatabaseColumn(PollResults results) {
            if (results == null) {
                return null;
            }
            JsonObjectBuilder written = Json.createObjectBuilder();
            results.byAudience().forEach((audience, questions) -> {
                JsonArrayBuilder rows = Json.createArrayBuilder();
                questions.forEach(counts -> rows.add(Json.createArrayBuilder(
                        counts.stream().map(Column::word).toList())));
                written.add(audience, rows);
            });
            return written.build().toString();
        }

        @Override
        public PollResults convertToEntityAttribute(String column) {
            if (column == null) {
                return null;
            }
            try (JsonReader reader = Json.createReader(new StringReader(column))) {
                JsonObject read = reader.readObject();
                Map<String, List<List<ShownCount>>> all = new LinkedHashMap<>();
                read.keySet()
                        .forEach(audience -> all.put(
                                audience,
                                read.getJsonArray(audience).stream()
                                        .map(counts -> counts.asJsonArray().getValuesAs(JsonString.class).stream()
                                                .map(word -> ToldCount.read(word.getString())
                                                        .orElseThrow())
                                                .toList())
                                        .toList()));
                return new PollResults(all);
            }
        }

        private static String word(ShownCount count) {
            return ToldCount.of(count).toString();
        }
    }
}
