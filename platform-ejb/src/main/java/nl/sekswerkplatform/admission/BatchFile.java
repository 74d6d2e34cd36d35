package nl.sekswerkplatform.admission;

import jakarta.json.Json;
import jakarta.json.JsonArray;
import jakarta.json.JsonException;
import jakarta.json.JsonObject;
import jakarta.json.JsonReader;
import jakarta.json.JsonString;
import jakarta.json.JsonValue;
import java.io.StringReader;
import java.time.LocalDate;
import java.time.format.DateTimeParseException;
import java.util.Base64;
import java.util.List;
import java.util.Set;
import java.util.TreeSet;
import java.util.function.Function;
import java.util.stream.Collectors;
import nl.sekswerkplatform.admission.AdmissionRefused.BatchMalformed;
import nl.sekswerkplatform.codes.CardHash;
import nl.sekswerkplatform.groups.GroupKey;
import nl.sekswerkplatform.groups.Mandate;

/**
 * A batch as a JSON file, first without and then with a signature. Holds hashes only: it may be lost.
 *
 * <p>Reading refuses with {@link BatchMalformed} and the path of what is wrong.
 */
public final class BatchFile {
    /** Longest file in characters; a thousand cards fit in. */
    public static final int LONGEST = 100_000;

    private static final String FORMAT = "sekswerkplatform-admission-batch-1";

    private BatchFile() {}

    public static String unsigned(BatchContent content) {
        return object(content).build().toString() + "\n";
    }

    public static String signed(SignedBatch batch) {
        return object(batch.content())
                        .add("signature", Base64.getEncoder().encodeToString(batch.signature()))
                        .build()
                        .toString()
                + "\n";
    }

    /** Reads the content, whether it is signed or not. */
    public static BatchContent content(String json) {
        return contentOf(parsed(json));
    }

    public static SignedBatch signed(String json) {
        JsonObject object = parsed(json);
        byte[] signature = read("$.signature", object.get("signature"), text -> Base64.getDecoder()
                .decode(text));
        return new SignedBatch(contentOf(object), signature);
    }

    private static jakarta.json.JsonObjectBuilder object(BatchContent content) {
        var object = Json.createObjectBuilder()
                .add("format", FORMAT)
                .add("group", content.group().value())
                .add("mandates", Json.createArrayBuilder(List.copyOf(words(content.mandates()))));
        if (content.organisation() != null) {
            object.add("organisation", content.organisation());
        }
        if (content.opens() != null) {
            object.add("opens", content.opens().toString());
        }
        return object.add(
                "cards",
                Json.createArrayBuilder(
                        content.cards().stream().map(CardHash::hex).toList()));
    }

    private static Set<String> words(Set<Mandate> mandates) {
        return mandates.stream().map(Mandate::name).collect(Collectors.toCollection(TreeSet::new));
    }

    private static JsonObject parsed(String json) {
        if (json.length() > LONGEST) {
            throw new BatchMalformed("$");
        }
        try (JsonReader reader = Json.createReader(new StringReader(json))) {
            JsonObject object = reader.readObject();
            read("$.format", object.get("format"), text -> text.equals(FORMAT) ? text : null);
            return object;
        } catch (JsonException | IllegalStateException e) {
            throw new BatchMalformed("$");
        }
    }

    private static BatchContent contentOf(JsonObject object) {
        LocalDate opens = object.containsKey("opens") ? read("$.opens", object.get("opens"), BatchFile::date) : null;
        String organisation = object.containsKey("organisation")
                ? read("$.organisation", object.get("organisation"), Function.identity())
                : null;
        List<CardHash> cards = readAll("cards", object, CardHash::ofHex);
        BatchContent content = new BatchContent(
                read("$.group", object.get("group"), GroupKey::new),
                opens,
                Set.copyOf(readAll("mandates", object, Mandate::valueOf)),
                organisation,
                cards);
        if (!content.cards().equals(cards)) {
            throw new BatchMalformed("$.cards");
        }
        return content;
    }

    private static LocalDate date(String written) {
        try {
            return LocalDate.parse(written);
        } catch (DateTimeParseException e) {
            throw new IllegalArgumentException(e);
        }
    }

    private static <T> List<T> readAll(String name, JsonObject object, Function<String, T> reading) {
        if (!(object.get(name) instanceof JsonArray values)) {
            throw new BatchMalformed("$." + name);
        }
        return java.util.stream.IntStream.range(0, values.size())
                .mapToObj(i -> read("$." + name + "[" + i + "]", values.get(i), reading))
                .toList();
    }

    private static <T> T read(String path, JsonValue value, Function<String, T> reading) {
        if (value instanceof JsonString text) {
            try {
                T read = reading.apply(text.getString());
                if (read != null) {
                    return read;
                }
            } catch (IllegalArgumentException e) {
                throw new BatchMalformed(path);
            }
        }
        throw new BatchMalformed(path);
    }
}
