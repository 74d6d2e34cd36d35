package nl.sekswerkplatform.web;

import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Locale;
import java.util.Set;
import java.util.TreeSet;
import java.util.regex.Pattern;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;

/** Whoever runs the platform finds every setting that the code reads. */
class SettingsTest {
    private static final Pattern READ = Pattern.compile("@ConfigProperty\\(\\s*name = \"([a-z.-]+)\"");
    /** Set by the launcher from an option; nobody sets them by hand. */
    private static final Set<String> OPTIONS =
            Set.of("platform.demo", "platform.demo.size", "platform.import", "platform.export", "platform.data");

    @Test
    void areAllInTheOperationsGuide() throws IOException {
        String guide = Files.readString(Path.of("..", "docs", "operations.md"));
        Set<String> missing = read();
        assertFalse(missing.isEmpty(), "no setting was found in the sources");
        missing.removeAll(OPTIONS);
        missing.removeIf(setting -> guide.contains("`" + setting + "`") || guide.contains(inEnvironment(setting)));
        assertTrue(missing.isEmpty(), "not in docs/operations.md: " + missing);
    }

    private static String inEnvironment(String setting) {
        return "`" + setting.toUpperCase(Locale.ROOT).replaceAll("[.-]", "_") + "`";
    }

    private static Set<String> read() throws IOException {
        Set<String> found = new TreeSet<>();
        for (String module : new String[] {"platform-ejb", "platform-web"}) {
            try (Stream<Path> files = Files.walk(Path.of("..", module, "src", "main", "java"))) {
                for (Path file :
                        files.filter(name -> name.toString().endsWith(".java")).toList()) {
                    READ.matcher(Files.readString(file)).results().forEach(match -> found.add(match.group(1)));
                }
            }
        }
        return found;
    }
}
