package nl.sekswerkplatform.sealing;

import java.io.IOException;
import java.nio.channels.FileChannel;
import java.nio.charset.StandardCharsets;
import java.nio.file.FileAlreadyExistsException;
import java.nio.file.Files;
import java.nio.file.NotDirectoryException;
import java.nio.file.Path;
import java.nio.file.StandardOpenOption;
import java.nio.file.attribute.FileAttribute;
import java.nio.file.attribute.PosixFilePermission;
import java.nio.file.attribute.PosixFilePermissions;
import java.security.SecureRandom;
import java.util.Arrays;
import java.util.EnumSet;
import java.util.HexFormat;
import java.util.Set;
import nl.sekswerkplatform.sealing.KeyFileUnusable.Problem;

/**
 * A directory of key files. Files have mode 0600 and the directory 0700 when they are made here; where the file system
 * knows no such modes, protecting them is left to whoever runs the platform.
 */
final class KeyDirectory {
    private static final Set<PosixFilePermission> OWNER_ALONE = PosixFilePermissions.fromString("rwx------");

    private final Path directory;

    KeyDirectory(Path directory) {
        this.directory = directory;
    }

    /** The key in the file of that name, which is made if missing. Two processes that start at once get one key. */
    PlatformKey key(String name) {
        var file = directory.resolve(name);
        if (!Files.exists(file)) {
            create(file);
        }
        return read(file);
    }

    private PlatformKey read(Path file) {
        if (!Files.isRegularFile(file)) {
            throw new KeyFileUnusable(file, Problem.UNREADABLE);
        }
        try {
            if (isOpenToOthers(file)) {
                throw new KeyFileUnusable(file, Problem.OPEN_TO_OTHERS);
            }
            var bytes = KeyLine.read(file).orElseThrow(() -> new KeyFileUnusable(file, Problem.MALFORMED));
            try {
                return new PlatformKey(bytes);
            } finally {
                Arrays.fill(bytes, (byte) 0);
            }
        } catch (IOException e) {
            throw new KeyFileUnusable(file, Problem.UNREADABLE, e);
        }
    }

    private boolean isOpenToOthers(Path file) throws IOException {
        if (!hasModes(directory)) {
            return false;
        }
        var permissions = EnumSet.copyOf(Files.getPosixFilePermissions(file));
        permissions.removeAll(OWNER_ALONE);
        return !permissions.isEmpty();
    }

    /** Written whole beside its place and then linked there, which fails if another process was first. */
    private void create(Path file) {
        try {
            createDirectory();
            var written = Files.createTempFile(directory, ".new-", null, mode(directory, "rw-------"));
            try {
                write(written);
                Files.createLink(file, written);
            } finally {
                Files.delete(written);
            }
            makeDurable();
        } catch (FileAlreadyExistsException e) {
            return;
        } catch (IOException | UnsupportedOperationException e) {
            throw new KeyFileUnusable(file, Problem.NOT_CREATED, e);
        }
    }

    /** Forces the directory's own entries to disk, where that can be done: a pepper in use must survive a power cut. */
    private void makeDurable() throws IOException {
        if (hasModes(directory)) {
            try (var channel = FileChannel.open(directory, StandardOpenOption.READ)) {
                channel.force(true);
            }
        }
    }

    private void createDirectory() throws IOException {
        if (Files.isDirectory(directory)) {
            return;
        }
        var parent = directory.toAbsolutePath().getParent();
        Files.createDirectories(parent);
        try {
            Files.createDirectory(directory, mode(parent, "rwx------"));
        } catch (FileAlreadyExistsException e) {
            if (!Files.isDirectory(directory)) {
                throw new NotDirectoryException(directory.toString());
            }
        }
    }

    private static void write(Path file) throws IOException {
        var bytes = new byte[PlatformKey.LENGTH];
        new SecureRandom().nextBytes(bytes);
        var line = HexFormat.of().formatHex(bytes) + "\n";
        Files.writeString(file, line, StandardCharsets.US_ASCII);
        try (var channel = FileChannel.open(file, StandardOpenOption.WRITE)) {
            channel.force(true);
        }
        Arrays.fill(bytes, (byte) 0);
    }

    private static FileAttribute<?>[] mode(Path existing, String mode) throws IOException {
        var permissions = PosixFilePermissions.asFileAttribute(PosixFilePermissions.fromString(mode));
        return hasModes(existing) ? new FileAttribute<?>[] {permissions} : new FileAttribute<?>[0];
    }

    private static boolean hasModes(Path existing) throws IOException {
        return Files.getFileStore(existing).supportsFileAttributeView("posix");
    }
}
