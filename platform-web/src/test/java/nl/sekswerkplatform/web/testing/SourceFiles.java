package nl.sekswerkplatform.web.testing;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import java.util.stream.Stream;

/** What stands in the project's files, for rules that no class can be asked about. */
public final class SourceFiles {
    private static final Path PAGES = Path.of("src/main/webapp");
    private static final List<Path> CODE = List.of(Path.of("src/main/java"), Path.of("../platform-ejb/src/main/java"));

    private SourceFiles() {}

    /** Pages and tags: their path from {@code /} and what stands in them. */
    public static Map<String, String> pages() {
        Map<String, String> pages = new TreeMap<>();
        below(PAGES, ".xhtml").forEach(file -> pages.put("/" + PAGES.relativize(file), read(file)));
        return pages;
    }

    /** Java of pages and domain: the simple name of the class and what stands in it. */
    public static Map<String, String> code() {
        Map<String, String> code = new TreeMap<>();
        CODE.forEach(root -> below(root, ".java").forEach(file -> code.put(file.toString(), read(file))));
        return code;
    }

    private static List<Path> below(Path root, String ending) {
        try (Stream<Path> files = Files.walk(root)) {
            List<Path> found =
                    files.filter(file -> file.toString().endsWith(ending)).toList();
            if (found.isEmpty()) {
                throw new AssertionError("nothing to check in " + root);
            }
            return found;
        } catch (IOException unreadable) {
            throw new UncheckedIOException(unreadable);
        }
    }

    private static String read(Path file) {
        try {
            return Files.readString(file);
        } catch (IOException unreadable) {
            throw new UncheckedIOException(unreadable);
        }
    }
}
