package nl.sekswerkplatform.launch;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.attribute.PosixFilePermissions;
import java.util.Comparator;
import java.util.stream.Stream;

/** The platform directory as somebody would have it who got a copy: elsewhere, without Maven, not to be written in. */
final class Distribution implements AutoCloseable {
    private static final Path BUILT = Path.of("target", "platform");
    private static final int NOBODY = 65_534;

    private final Path place;

    private Distribution(Path place) {
        this.place = place;
    }

    static Distribution copied() throws IOException {
        Path place = Files.createTempDirectory("platform");
        Files.setPosixFilePermissions(place, PosixFilePermissions.fromString("rwxr-xr-x"));
        try (Stream<Path> files = Files.walk(BUILT)) {
            files.filter(Files::isRegularFile).forEach(file -> copy(file, place.resolve(BUILT.relativize(file))));
        }
        return new Distribution(place);
    }

    Path jar() {
        return place.resolve("platform.jar");
    }

    /** A directory of the user who runs the platform, with room for its data. */
    Path home() throws IOException {
        Path home = Files.createDirectory(place.resolve("home-" + System.nanoTime()));
        if (PlatformProcess.runByRoot()) {
            Files.setAttribute(home, "unix:uid", NOBODY);
        }
        return home;
    }

    /** A directory that only root may write in. */
    Path foreign() throws IOException {
        return Files.createDirectory(place.resolve("foreign"));
    }

    private static void copy(Path file, Path to) {
        try {
            Files.createDirectories(to.getParent());
            Files.copy(file, to);
        } catch (IOException failed) {
            throw new UncheckedIOException(failed);
        }
    }

    @Override
    public void close() throws IOException {
        try (Stream<Path> all = Files.walk(place)) {
            all.sorted(Comparator.reverseOrder()).forEach(file -> file.toFile().delete());
        }
    }
}
