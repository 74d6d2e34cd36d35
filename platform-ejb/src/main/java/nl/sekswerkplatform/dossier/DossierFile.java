package nl.sekswerkplatform.dossier;

import jakarta.json.Json;
import jakarta.json.JsonException;
import jakarta.json.JsonObjectBuilder;
import jakarta.json.stream.JsonParser;
import jakarta.json.stream.JsonParser.Event;
import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.HashSet;
import java.util.NoSuchElementException;
import java.util.Set;
import java.util.function.Consumer;
import nl.sekswerkplatform.dossier.DossierWrong.Problem;

/**
 * A dossier as it is read: as often as there are sections, one part at a time, so that however long it is no more than a part
 * is held. In which order its sections stand makes no difference.
 */
final class DossierFile {
    /** More than everything that a city publishes in many years. */
    static final long LARGEST = 128L << 20;

    private final Content content;
    private final Node head;
    private final Set<String> sections = new HashSet<>();
    private final Set<String> read = new HashSet<>();

    private DossierFile(Content content) {
        this.content = content;
        this.head = readHead();
    }

    /** @throws DossierWrong when it is too large or no JSON object */
    static DossierFile of(Path file) throws IOException {
        if (Files.size(file) > LARGEST) {
            throw new DossierWrong("$", Problem.TOO_LARGE);
        }
        return new DossierFile(() -> Files.newInputStream(file));
    }

    static DossierFile of(String json) {
        byte[] bytes = json.getBytes(StandardCharsets.UTF_8);
        if (bytes.length > LARGEST) {
            throw new DossierWrong("$", Problem.TOO_LARGE);
        }
        return new DossierFile(() -> new ByteArrayInputStream(bytes));
    }

    /** All that is not a list. */
    Node head() {
        return head;
    }

    /** Each part of a list, in its order; a missing list is an empty one. */
    void each(String section, Consumer<Node> reader) {
        if (sections.contains(section)) {
            walk((name, value, parser) -> {
                if (name.equals(section)) {
                    read(section, parser, reader);
                } else {
                    skip(value, parser);
                }
            });
        } else if (head.has(section)) {
            throw head.wrong(section, Problem.NOT_A_LIST);
        }
        read.add(section);
    }

    /** Refuses a section that nobody read. */
    void noOther() {
        head.noOther();
        sections.stream()
                .filter(section -> !read.contains(section))
                .sorted()
                .findFirst()
                .ifPresent(section -> {
                    throw head.wrong(section, Problem.UNKNOWN_FIELD);
                });
    }

    private static void read(String section, JsonParser parser, Consumer<Node> reader) {
        for (int i = 0; parser.next() != Event.END_ARRAY; i++) {
            reader.accept(new Node("$.%s[%d]".formatted(section, i), parser.getValue()));
        }
    }

    private Node readHead() {
        JsonObjectBuilder values = Json.createObjectBuilder();
        walk((name, value, parser) -> {
            if (value == Event.START_ARRAY) {
                sections.add(name);
                skip(value, parser);
            } else {
                values.add(name, parser.getValue());
            }
        });
        return new Node("$", values.build());
    }

    private void walk(Field field) {
        try (InputStream bytes = content.open();
                JsonParser parser = Json.createParser(bytes)) {
            if (parser.next() != Event.START_OBJECT) {
                throw new DossierWrong("$", Problem.NOT_AN_OBJECT);
            }
            while (parser.next() == Event.KEY_NAME) {
                String name = parser.getString();
                field.at(name, parser.next(), parser);
            }
            if (parser.hasNext()) {
                throw new DossierWrong("$", Problem.NOT_JSON);
            }
        } catch (JsonException | NoSuchElementException notJson) {
            throw new DossierWrong("$", Problem.NOT_JSON);
        } catch (IOException unreadable) {
            throw new UncheckedIOException(unreadable);
        }
    }

    /** To the end of a list or an object. By hand: of a file that breaks off, the parser's own way finds no end. */
    private static void skip(Event value, JsonParser parser) {
        int depth = opens(value) ? 1 : 0;
        while (depth > 0) {
            Event next = parser.next();
            if (opens(next)) {
                depth++;
            } else if (next == Event.END_ARRAY || next == Event.END_OBJECT) {
                depth--;
            }
        }
    }

    private static boolean opens(Event event) {
        return event == Event.START_ARRAY || event == Event.START_OBJECT;
    }

    /** Opens the file anew. */
    private interface Content {
        InputStream open() throws IOException;
    }

    /** A field of the whole; the parser stands at its value. */
    private interface Field {
        void at(String name, Event value, JsonParser parser);
    }
}
