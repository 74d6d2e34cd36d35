package nl.sekswerkplatform.cities;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardCopyOption;

/** How far a city is, in a file for whoever started it: its size, the steps that are done, and all steps. */
final class CityProgress {
    private final Path file;
    private final CitySize size;
    private final int all;
    private int done;

    CityProgress(Path file, CitySize size, int all) {
        this.file = file;
        this.size = size;
        this.all = all;
        write();
    }

    synchronized void step() {
        done++;
        write();
    }

    /** There is never half a line: it appears whole. */
    private void write() {
        Path next = file.resolveSibling(file.getFileName() + ".new");
        try {
            Files.writeString(next, "%s %d %d%n".formatted(size.word(), done, all));
            Files.move(next, file, StandardCopyOption.ATOMIC_MOVE, StandardCopyOption.REPLACE_EXISTING);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }
}
