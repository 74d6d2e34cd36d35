package nl.sekswerkplatform.dossier;

import jakarta.json.JsonArray;
import jakarta.json.JsonNumber;
import jakarta.json.JsonObject;
import jakarta.json.JsonString;
import jakarta.json.JsonValue;
import java.math.BigDecimal;
import java.time.LocalDate;
import java.time.LocalTime;
import java.time.format.DateTimeParseException;
import java.util.Arrays;
import java.util.HashSet;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.function.Function;
import java.util.stream.IntStream;
import nl.sekswerkplatform.dossier.DossierWrong.Problem;
import nl.sekswerkplatform.groups.GroupKey;
import nl.sekswerkplatform.pilots.Period;
import nl.sekswerkplatform.shared.Digest;
import nl.sekswerkplatform.shared.DomainException;
import nl.sekswerkplatform.shared.IsoWeek;
import nl.sekswerkplatform.smallnumbers.ShownCount;
import nl.sekswerkplatform.smallnumbers.ToldCount;

/** An object of the file that knows its path, so that whatever is wrong in it can be told precisely. */
final class Node {
    private final String path;
    private final JsonObject object;
    private final Set<String> read = new HashSet<>();

    Node(String path, JsonValue value) {
        if (!(value instanceof JsonObject given)) {
            throw new DossierWrong(path, Problem.NOT_AN_OBJECT);
        }
        this.path = path;
        this.object = given;
    }

    String path() {
        return path;
    }

    DossierWrong wrong(String field, Problem problem) {
        return new DossierWrong(path + "." + field, problem);
    }

    boolean has(String field) {
        read.add(field);
        return object.containsKey(field) && object.get(field) != JsonValue.NULL;
    }

    String text(String field) {
        return required(field, text(field, null));
    }

    String text(String field, String otherwise) {
        return has(field) ? as(field, JsonString.class, Problem.NOT_TEXT).getString() : otherwise;
    }

    boolean flag(String field) {
        if (!has(field)) {
            return false;
        }
        JsonValue value = object.get(field);
        if (value != JsonValue.TRUE && value != JsonValue.FALSE) {
            throw wrong(field, Problem.NOT_TRUE_OR_FALSE);
        }
        return value == JsonValue.TRUE;
    }

    Integer number(String field) {
        BigDecimal decimal = decimal(field);
        try {
            return decimal == null ? null : Integer.valueOf(decimal.intValueExact());
        } catch (ArithmeticException notWhole) {
            throw wrong(field, Problem.NOT_A_NUMBER);
        }
    }

    boolean isNumber(String field) {
        return has(field) && object.get(field) instanceof JsonNumber;
    }

    /** What another platform told of a count of people of which it told no number; null when it told nothing. */
    ShownCount shownCount(String field) {
        return parsed(
                field,
                text -> ToldCount.read(text).orElseThrow(IllegalArgumentException::new),
                Problem.NOT_ONE_OF_THE_WORDS);
    }

    int requiredNumber(String field) {
        return required(field, number(field));
    }

    BigDecimal decimal(String field) {
        return has(field) ? as(field, JsonNumber.class, Problem.NOT_A_NUMBER).bigDecimalValue() : null;
    }

    LocalDate date(String field) {
        return parsed(field, LocalDate::parse, Problem.NOT_A_DATE);
    }

    LocalDate requiredDate(String field) {
        return required(field, date(field));
    }

    LocalTime time(String field) {
        return parsed(field, LocalTime::parse, Problem.NOT_A_TIME);
    }

    IsoWeek week(String field) {
        return parsed(field, IsoWeek::parse, Problem.NOT_A_WEEK);
    }

    Period period(String field) {
        String text = text(field, null);
        try {
            return text == null ? null : new Period(text);
        } catch (DomainException malformed) {
            throw wrong(field, Problem.NOT_ONE_OF_THE_WORDS);
        }
    }

    Digest digest(String field) {
        return required(field, parsed(field, Digest::ofBase64Url, Problem.NOT_A_KEY));
    }

    GroupKey group(String field) {
        return parsed(field, GroupKey::new, Problem.NOT_A_KEY);
    }

    GroupKey requiredGroup(String field) {
        return required(field, group(field));
    }

    <E extends Enum<E>> E word(String field, Class<E> words) {
        return parsed(field, text -> Enum.valueOf(words, text), Problem.NOT_ONE_OF_THE_WORDS);
    }

    <E extends Enum<E>> E requiredWord(String field, Class<E> words) {
        return required(field, word(field, words));
    }

    Node object(String field) {
        required(field, has(field) ? field : null);
        return new Node(path + "." + field, object.get(field));
    }

    /** The objects of a list; a missing list is an empty one. */
    List<Node> list(String field) {
        JsonArray array = array(field);
        return IntStream.range(0, array.size())
                .mapToObj(i -> new Node("%s.%s[%d]".formatted(path, field, i), array.get(i)))
                .toList();
    }

    List<String> texts(String field) {
        JsonArray array = array(field);
        return IntStream.range(0, array.size())
                .mapToObj(i -> {
                    if (array.get(i) instanceof JsonString text) {
                        return text.getString();
                    }
                    throw new DossierWrong("%s.%s[%d]".formatted(path, field, i), Problem.NOT_TEXT);
                })
                .toList();
    }

    List<GroupKey> groups(String field) {
        return parsedList(field, GroupKey::new, Problem.NOT_A_KEY);
    }

    <E extends Enum<E>> List<E> words(String field, Class<E> words) {
        return parsedList(field, text -> Enum.valueOf(words, text), Problem.NOT_ONE_OF_THE_WORDS);
    }

    /** A value for each group key; a missing object is an empty one. */
    <T> Map<GroupKey, T> byGroup(String field, Function<Field, T> value) {
        Map<GroupKey, T> values = new LinkedHashMap<>();
        if (has(field)) {
            Node groups = object(field);
            for (String key : groups.object.keySet()) {
                try {
                    values.put(new GroupKey(key), value.apply(new Field(groups, key)));
                } catch (IllegalArgumentException notAKey) {
                    throw groups.wrong(key, Problem.NOT_A_KEY);
                }
            }
        }
        return values;
    }

    /** Refuses what nobody read: a misspelt field must not be lost in silence. */
    void noOther(String... alsoAllowed) {
        read.addAll(Arrays.asList(alsoAllowed));
        object.keySet().stream()
                .filter(field -> !read.contains(field))
                .findFirst()
                .ifPresent(field -> {
                    throw wrong(field, Problem.UNKNOWN_FIELD);
                });
    }

    private JsonArray array(String field) {
        return has(field) ? as(field, JsonArray.class, Problem.NOT_A_LIST) : JsonValue.EMPTY_JSON_ARRAY;
    }

    /** @throws DossierWrong when there is none */
    <T> T required(String field, T value) {
        if (value == null) {
            throw wrong(field, Problem.MISSING);
        }
        return value;
    }

    private <T> T parsed(String field, Function<String, T> parser, Problem problem) {
        String text = text(field, null);
        try {
            return text == null ? null : parser.apply(text);
        } catch (IllegalArgumentException | DateTimeParseException wrong) {
            throw wrong(field, problem);
        }
    }

    private <T> List<T> parsedList(String field, Function<String, T> parser, Problem problem) {
        try {
            return texts(field).stream().map(parser).toList();
        } catch (IllegalArgumentException wrong) {
            throw wrong(field, problem);
        }
    }

    private <T extends JsonValue> T as(String field, Class<T> type, Problem problem) {
        JsonValue value = object.get(field);
        if (!type.isInstance(value)) {
            throw wrong(field, problem);
        }
        return type.cast(value);
    }

    /** One value within an object. */
    record Field(Node of, String name) {
        String text() {
            return of.text(name);
        }

        int number() {
            return of.requiredNumber(name);
        }

        boolean isNumber() {
            return of.isNumber(name);
        }

        ShownCount shownCount() {
            return of.required(name, of.shownCount(name));
        }

        <E extends Enum<E>> E word(Class<E> words) {
            return of.requiredWord(name, words);
        }
    }
}
