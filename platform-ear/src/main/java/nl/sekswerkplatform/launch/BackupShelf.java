package nl.sekswerkplatform.launch;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.LocalDate;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Stream;

/** Where backups lie: of each day the contents, and the list of what was present, which outlives nothing either. */
record BackupShelf(Path directory) {
    static final int DAYS = 35;

    private static final Pattern NAME = Pattern.compile("platform-(\\d{4}-\\d{2}-\\d{2})\\.(sql\\.gz|present)");

    static BackupShelf at(Path directory) throws IOException {
        if (!Files.isDirectory(directory)) {
            Files.createDirectories(directory);
            DataDirectory.closeToOthers(directory);
        }
        return new BackupShelf(directory.toAbsolutePath());
    }

    Path contents(LocalDate day) {
        return directory.resolve("platform-" + day + ".sql.gz");
    }

    Path list(LocalDate day) {
        return directory.resolve("platform-" + day + ".present");
    }

    /** The newest list that is not older than the backup; a backup has one of its own day beside it. */
    Optional<Path> newestList(Path backup) throws IOException {
        LocalDate made = dayOf(backup).orElseThrow(() -> new IOException(backup + " has no day in its name."));
        return files().stream()
                .filter(file -> file.toString().endsWith(".present"))
                .filter(file -> !dayOf(file).orElseThrow().isBefore(made))
                .max(Comparator.comparing(Path::toString));
    }

    /** What is too old goes, so that nothing erased lives on for longer. */
    int clear(LocalDate today) throws IOException {
        int gone = 0;
        for (Path file : files()) {
            if (dayOf(file).orElseThrow().isBefore(today.minusDays(DAYS))) {
                Files.delete(file);
                gone++;
            }
        }
        return gone;
    }

    static Optional<LocalDate> dayOf(Path file) {
        Matcher name = NAME.matcher(file.getFileName().toString());
        return name.matches() ? Optional.of(LocalDate.parse(name.group(1))) : Optional.empty();
    }

    private List<Path> files() throws IOException {
        try (Stream<Path> files = Files.list(directory)) {
            return files.filter(file -> dayOf(file).isPresent()).toList();
        }
    }
}
