package nl.sekswerkplatform.sealing;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Set;
import java.util.TreeSet;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;

/** Who wraps something under a key of the platform also says what becomes of it when the keys change. */
class KeyedRowsTest {
    private static final Path SOURCES = Path.of("src/main/java/nl/sekswerkplatform");
    private static final Pattern WRAPS = Pattern.compile(
            "(?:keys|platform|from|to)\\.(?:screening|forms|admission|rooms)\\(\\)\\s*\\.wrappingKey\\(");

    @Test
    void areNamedForEveryContextThatWrapsUnderAPlatformKey() throws IOException {
        Set<String> wrap = files(source -> WRAPS.matcher(source).find());
        Set<String> declare = files(source -> source.contains("implements KeyedRows"));
        assertTrue(wrap.size() > 3, "there is something to find");
        assertEquals(Set.of(), minus(wrap, declare), "wraps under a platform key outside its KeyedRows");
    }

    @Test
    void areAllFound() throws IOException {
        Set<String> declared = files(source -> source.contains("implements KeyedRows"));
        String named = Files.readString(Path.of("src/main/resources/META-INF/services", KeyedRows.class.getName()));
        assertEquals(
                declared.stream()
                        .map(file -> "nl.sekswerkplatform."
                                + file.replace(".java", "").replace('/', '.'))
                        .collect(Collectors.toSet()),
                named.lines().collect(Collectors.toSet()));
    }

    private static Set<String> minus(Set<String> all, Set<String> some) {
        Set<String> left = new TreeSet<>(all);
        left.removeAll(some);
        return left;
    }

    private static Set<String> files(java.util.function.Predicate<String> wanted) throws IOException {
        try (Stream<Path> files = Files.walk(SOURCES)) {
            return files.filter(file -> file.toString().endsWith(".java"))
                    .filter(file -> wanted.test(read(file)))
                    .map(file -> SOURCES.relativize(file).toString())
                    .collect(Collectors.toCollection(TreeSet::new));
        }
    }

    private static String read(Path file) {
        try {
            return Files.readString(file);
        } catch (IOException unreadable) {
            throw new AssertionError(unreadable);
        }
    }
}
