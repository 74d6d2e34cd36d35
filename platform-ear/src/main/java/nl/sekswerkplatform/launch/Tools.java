package nl.sekswerkplatform.launch;

import java.io.IOException;
import java.net.MalformedURLException;
import java.net.URISyntaxException;
import java.net.URL;
import java.net.URLClassLoader;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.stream.Stream;

/**
 * Commands that need the domain's classes. These lie in {@code lib/tools}, apart from the launcher's class path: the
 * server runs in the same JVM, and the application must find its classes in itself and nowhere else.
 */
final class Tools {
    private Tools() {}

    static Object admission() {
        return make("nl.sekswerkplatform.launch.admission.AdmissionCommand");
    }

    static DatabaseTool keyChange() {
        return (DatabaseTool) make("nl.sekswerkplatform.launch.keys.ChangeKeysTool");
    }

    static DatabaseTool examination() {
        return (DatabaseTool) make("nl.sekswerkplatform.launch.keys.ExamineTool");
    }

    private static Object make(String tool) {
        try {
            return Class.forName(tool, true, loader()).getConstructor().newInstance();
        } catch (ReflectiveOperationException | IOException | URISyntaxException incomplete) {
            throw new StartFailed("lib/tools beside platform.jar is missing or incomplete.", incomplete);
        }
    }

    private static ClassLoader loader() throws IOException, URISyntaxException {
        Path here = Path.of(
                Tools.class.getProtectionDomain().getCodeSource().getLocation().toURI());
        Path tools = here.resolveSibling("lib").resolve("tools");
        List<URL> jars = new ArrayList<>();
        try (Stream<Path> files = Files.list(tools)) {
            for (Path file : files.toList()) {
                jars.add(url(file));
            }
        }
        return new URLClassLoader(jars.toArray(URL[]::new), Tools.class.getClassLoader());
    }

    private static URL url(Path file) throws MalformedURLException {
        return file.toUri().toURL();
    }
}
