package nl.sekswerkplatform.architecture;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertNotEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.security.GeneralSecurityException;
import java.security.MessageDigest;
import java.util.HexFormat;
import java.util.List;
import java.util.SortedMap;
import java.util.TreeMap;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;

/**
 * A migration that ran somewhere never changes: a platform that was started yesterday would not start any more. What
 * landed stands in db/landed.txt with its digest; a new one has a higher number, and is entered when it lands.
 */
class MigrationsTest {
    private static final Path MIGRATIONS = Path.of("src/main/resources/db/migration");

    private final SortedMap<String, String> landed = landed();

    @Test
    void changeNothingThatLanded() throws Exception {
        for (var migration : landed.entrySet()) {
            assertEquals(migration.getValue(), digest(Files.readAllBytes(MIGRATIONS.resolve(migration.getKey()))));
        }
    }

    @Test
    void comeAfterThoseThatLanded() throws IOException {
        List<String> slippedIn = names().stream()
                .filter(name -> !landed.containsKey(name) && name.compareTo(landed.lastKey()) < 0)
                .toList();
        assertEquals(List.of(), slippedIn);
    }

    /** Tells a change as small as a blank. */
    @Test
    void wouldFailForAnyChange() throws Exception {
        assertTrue(landed.size() > 10);
        String changed = Files.readString(MIGRATIONS.resolve(landed.firstKey())) + " ";
        assertNotEquals(landed.get(landed.firstKey()), digest(changed.getBytes(StandardCharsets.UTF_8)));
    }

    private static SortedMap<String, String> landed() {
        try (Stream<String> lines = Files.lines(Path.of("src/test/resources/db/landed.txt"))) {
            return lines.map(line -> line.split(" +"))
                    .collect(Collectors.toMap(
                            parts -> parts[1], parts -> parts[0], (one, other) -> other, TreeMap::new));
        } catch (IOException missing) {
            throw new AssertionError(missing);
        }
    }

    private static List<String> names() throws IOException {
        try (Stream<Path> files = Files.list(MIGRATIONS)) {
            return files.map(file -> file.getFileName().toString()).toList();
        }
    }

    private static String digest(byte[] content) throws GeneralSecurityException {
        return HexFormat.of().formatHex(MessageDigest.getInstance("SHA-256").digest(content));
    }
}
