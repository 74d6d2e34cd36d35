package nl.sekswerkplatform.launch;

import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Map;
import java.util.Optional;

/** All that was asked for, checked; files and directories are absolute. */
record Settings(
        boolean demo,
        int port,
        String bind,
        Path data,
        Optional<Path> dossier,
        Map<String, Path> groupKeys,
        Optional<DatabaseAddress> database,
        Optional<String> size) {
    private static final List<String> SIZES = List.of("village", "town", "city");

    static Settings of(StartOptions options, Map<String, String> environment) {
        if (options.port < 1 || options.port > 65_535) {
            throw new StartFailed("--port is a number from 1 to 65535, not " + options.port + ".");
        }
        return new Settings(
                false,
                options.port,
                options.bind,
                options.data.toAbsolutePath().normalize(),
                Optional.ofNullable(options.dossier).map(file -> readable("--import", file)),
                Map.of(),
                DatabaseAddress.from(environment),
                Optional.empty());
    }

    /** @param size of the invented town that it makes; empty for none */
    Settings forDemo(Optional<String> size) {
        if (size.filter(word -> !SIZES.contains(word)).isPresent()) {
            throw new StartFailed("--size is one of " + String.join(", ", SIZES) + ", not " + size.get() + ".");
        }
        return new Settings(true, port, bind, data, dossier, groupKeys, database, size);
    }

    Settings withGroupKeys(Map<String, Path> keys) {
        keys.forEach((group, file) -> readable("--group-key " + group, file));
        return new Settings(demo, port, bind, data, dossier, keys, database, size);
    }

    /** What to open in a browser on this machine. */
    String address() {
        return "http://" + (listensHere() ? "localhost" : bind) + ":" + port + "/";
    }

    /** Where the server surely answers to this process. */
    String addressInside() {
        return "http://" + (bind.equals("0.0.0.0") ? "127.0.0.1" : bind.contains(":") ? "[" + bind + "]" : bind) + ":"
                + port + "/";
    }

    private boolean listensHere() {
        return bind.startsWith("127.") || bind.equals("0.0.0.0") || bind.equals("::");
    }

    /** Hands over to the application, which runs in this JVM, what it has to know. */
    void publish(DatabaseAddress used, DataDirectory directory) {
        System.setProperty("db.url", used.url());
        System.setProperty("db.user", used.user());
        System.setProperty("db.password", used.password());
        System.setProperty("platform.demo", Boolean.toString(demo));
        System.setProperty("platform.data", directory.root().toString());
        System.setProperty("platform.keys", directory.keys().toString());
        dossier.ifPresent(file -> System.setProperty("platform.import", file.toString()));
        size.ifPresent(word -> System.setProperty("platform.demo.size", word));
        groupKeys.forEach((group, file) -> System.setProperty(
                "platform.group-key." + group, file.toAbsolutePath().toString()));
    }

    private static Path readable(String option, Path file) {
        if (!Files.isReadable(file) || Files.isDirectory(file)) {
            throw new StartFailed(option + ": there is no readable file " + file.toAbsolutePath() + ".");
        }
        return file.toAbsolutePath();
    }
}
