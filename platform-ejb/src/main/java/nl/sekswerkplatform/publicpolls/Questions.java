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
import java.util.List;

/** All questions of a poll as one text: they are asked together and never change. */
record Questions(List<Question> all) {
    Questions {
        all = List.copyOf(all);
    }

    /** Stores them as JSON. */
    @Converter
    public static class Column implements AttributeConverter<Questions, String> {
        @Override
        public String convertToDatabaseColumn(Questions questions) {
            JsonArrayBuilder written = Json.createArrayBuilder();
            questions.all().forEach(question -> written.add(json(question)));
            return written.build().toString();
        }

        private static JsonObjectBuilder json(Question question) {
            JsonObjectBuilder fields = Json.createObjectBuilder()
                    .add("kind", question.kind().name())
                    .add("text", question.text());
            if (question.kind().isScale()) {
                return fields.add("low", question.low()).add("high", question.high());
            }
            return fields.add("options", Json.createArrayBuilder(question.options()));
        }

        @Override
        public Questions convertToEntityAttribute(String column) {
            try (JsonReader reader = Json.createReader(new StringReader(column))) {
                return new Questions(reader.readArray().getValuesAs(JsonObject.class).stream()
                        .map(Column::question)
                        .toList());
            }
        }

        private static Question question(JsonObject fields) {
            List<String> options = fields.containsKey("options")
                    ? fields.getJsonArray("options").getValuesAs(JsonString::getString)
                    : List.of();
            return new Question(
                    Question.Kind.valueOf(fields.getString("kind")),
                    fields.getString("text"),
                    options,
                    fields.getString("low", null),
                    fields.getString("high", null));
        }
    }
}
