package nl.sekswerkplatform.sealing;

import java.io.IOException;
import java.nio.channels.FileChannel;
import java.nio.charset.StandardCharsets;
import java.nio.file.FileAlreadyExistsException;
import java.nio.file.Files;
import java.nio.file.NotDirectoryException;
import java.nio.file.Path;
import java.nio.file.StandardCopyOption;
import java.nio.file.StandardOpenOption;
import java.nio.file.attribute.FileAttribute;
import java.nio.file.attribute.PosixFilePermission;
import java.nio.file.attribute.PosixFilePermissions;
import java.security.SecureRandom;
import java.util.Arrays;
import java.util.EnumSet;
import java.util.List;
import java.util.Set;
import nl.sekswerkplatform.sealing.KeyFileUnusable.Problem;

/**
 * A directory of key files. Files have mode 0600 and the directory 0700 when they are made here; where the file system
 * knows no such modes, protecting them is left to whoever runs the platform.
 */
final class KeyDirectory {
    /** The one file that may hold more than one key. */
    static final String PEPPER = "pepper";

    /** Ends the name of a file that is to take another's place. */
    static final String NEXT = ".next";

    private static final int MOST_KEYS = 64;
    private static final Set<PosixFilePermission> OWNER_ALONE = PosixFilePermissions.fromString("rwx------");

    private final Path directory;

    KeyDirectory(Path directory) {
        this.directory = directory;
    }

    /** The key in the file of that name, which is made if missing. Two processes that start at once get one key. */
    PlatformKey key(String name) {
        return keys(name).get(0);
    }

    /** As {@link #key}; of the pepper all of them, the first one first. */
    List<PlatformKey> keys(String name) {
        requireFinished(name);
        var file = file(name);
        if (!Files.exists(file)) {
            write(file, List.of(random()));
        }
        return read(file);
    }

    /** While another key is to take its place nobody can say which of the two the database goes by. */
    private void requireFinished(String name) {
        if (Files.exists(file(name + NEXT))) {
            throw new KeyFileUnusable(file(name), Problem.CHANGE_UNFINISHED);
        }
    }

    Path file(String name) {
        return directory.resolve(name);
    }

    /** @throws KeyFileUnusable if it is malformed, is open to others, or cannot be read */
    List<PlatformKey> read(Path file) {
        if (!Files.isRegularFile(file)) {
            throw new KeyFileUnusable(file, Problem.UNREADABLE);
        }
        try {
            if (isOpenToOthers(file)) {
                throw new KeyFileUnusable(file, Problem.OPEN_TO_OTHERS);
            }
            int most = file.getFileName().toString().startsWith(PEPPER) ? MOST_KEYS : 1;
            return KeyLine.read(file, most).orElseThrow(() -> new KeyFileUnusable(file, Problem.MALFORMED));
        } catch (IOException e) {
            throw new KeyFileUnusable(file, Problem.UNREADABLE, e);
        }
    }

    static PlatformKey random() {
        var bytes = new byte[PlatformKey.LENGTH];
        new SecureRandom().nextBytes(bytes);
        try {
            return new PlatformKey(bytes);
        } finally {
            Arrays.fill(bytes, (byte) 0);
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
    void write(Path file, List<PlatformKey> keys) {
        try {
            createDirectory(directory);
            var written = Files.createTempFile(directory, ".new-", null, mode(directory, "rw-------"));
            try {
                Files.writeString(written, KeyLine.write(keys), StandardCharsets.US_ASCII);
                force(written, StandardOpenOption.WRITE);
                Files.createLink(file, written);
            } finally {
                Files.delete(written);
            }
            makeDurable(directory);
        } catch (FileAlreadyExistsException e) {
            return;
        } catch (IOException | UnsupportedOperationException e) {
            throw new KeyFileUnusable(file, Problem.NOT_CREATED, e);
        }
    }

    /** At once or not at all, and lasting; what stands at the new place is replaced. */
    void move(Path from, Path to) throws IOException {
        createDirectory(to.getParent());
        Files.move(from, to, StandardCopyOption.ATOMIC_MOVE);
        makeDurable(to.getParent());
        makeDurable(from.getParent());
    }

    /** Forces the directory's own entries to disk, where that can be done: a pepper in use must survive a power cut. */
    private static void makeDurable(Path directory) throws IOException {
        if (hasModes(directory)) {
            force(directory, StandardOpenOption.READ);
        }
    }

    private static void force(Path path, StandardOpenOption how) throws IOException {
        try (var channel = FileChannel.open(path, how)) {
            channel.force(true);
        }
    }

    private static void createDirectory(Path directory) throws IOException {
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

    private static FileAttribute<?>[] mode(Path existing, String mode) throws IOException {
        var permissions = PosixFilePermissions.asFileAttribute(PosixFilePermissions.fromString(mode));
        return hasModes(existing) ? new FileAttribute<?>[] {permissions} : new FileAttribute<?>[0];
    }

    private static boolean hasModes(Path existing) throws IOException {
        return Files.getFileStore(existing).supportsFileAttributeView("posix");
    }
}
