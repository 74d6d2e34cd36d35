package nl.sekswerkplatform.demo;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardCopyOption;
import java.nio.file.attribute.PosixFilePermissions;
import java.util.List;

/** The file that tells a newcomer how to sign in: a line for each code, appearing whole when all of them work. */
record DemoCodesFile(Path file) {
    boolean exists() {
        return Files.exists(file);
    }

    /** @param lines group, tab, code */
    void write(List<String> lines) {
        try {
            Path written = Files.createTempFile(file.toAbsolutePath().getParent(), "demo-codes", ".new");
            if (Files.getFileStore(written).supportsFileAttributeView("posix")) {
                Files.setPosixFilePermissions(written, PosixFilePermissions.fromString("rw-------"));
            }
            Files.write(written, lines);
            Files.move(written, file, StandardCopyOption.ATOMIC_MOVE, StandardCopyOption.REPLACE_EXISTING);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }
}
