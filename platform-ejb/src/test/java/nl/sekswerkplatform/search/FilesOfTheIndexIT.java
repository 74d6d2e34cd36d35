package nl.sekswerkplatform.search;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Set;
import java.util.UUID;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Test;

/** What lies on the disk of the words that can be found, and of those that went; asked of the files of a stopped server. */
class FilesOfTheIndexIT {
    private static final String WORD = "kwartelkoningin";

    private final Path files =
            Path.of("target", "test-database", "index-" + UUID.randomUUID()).toAbsolutePath();
    private SearchServer server;

    @AfterEach
    void stop() throws Exception {
        server.stop();
    }

    @Test
    void forgetWordsThatWentOnceTheyAreWrittenAnew() throws Exception {
        server = SearchServer.start(files);
        server.makeTables();
        server.execute("insert into search_entry(ref, kind, address, title, body, words) values"
                + " ('proposal/1', 'PROPOSAL', '/proposals/1', '" + WORD + "', '" + WORD + "', 'q" + WORD + "'),"
                + " ('proposal/2', 'PROPOSAL', '/proposals/2', 'dakraam', '', 'qdakraam')");
        server.writeAnew();
        server.stop();
        assertTrue(holding(WORD).stream().anyMatch(file -> file.startsWith("FTS_")), "the index holds words");
        server = SearchServer.start(files);
        server.execute("delete from search_entry where ref = 'proposal/1'");
        server.stop();
        assertFalse(holding(WORD).isEmpty(), "a row that goes leaves its words in the index: why it is written anew");
        server = SearchServer.start(files);
        server.writeAnew();
        server.stop();
        assertEquals(Set.of(), holding(WORD));
        assertFalse(holding("dakraam").isEmpty(), "what is there still can be found");
    }

    private Set<String> holding(String word) throws IOException {
        try (Stream<Path> all = Files.list(server.tables())) {
            return all.filter(file -> read(file).contains(word))
                    .map(file -> file.getFileName().toString())
                    .collect(Collectors.toSet());
        }
    }

    private static String read(Path file) {
        try {
            return new String(Files.readAllBytes(file), StandardCharsets.ISO_8859_1);
        } catch (IOException unreadable) {
            throw new UncheckedIOException(unreadable);
        }
    }
}
