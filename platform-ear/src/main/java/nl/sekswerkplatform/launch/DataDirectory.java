package nl.sekswerkplatform.launch;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.channels.FileChannel;
import java.nio.channels.FileLock;
import java.nio.channels.OverlappingFileLockException;
import java.nio.file.FileSystems;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardOpenOption;
import java.nio.file.attribute.PosixFilePermissions;
import java.util.Comparator;
import java.util.List;
import java.util.stream.Stream;

/** The one directory with everything that is ours, used by one platform at a time and readable by nobody else. */
final class DataDirectory implements AutoCloseable {
    private static final long MEGABYTE = 1024 * 1024;
    private static final long ROOM_TO_BEGIN = 700 * MEGABYTE;
    private static final long ROOM_TO_GO_ON = 200 * MEGABYTE;
    private static final boolean POSIX =
            FileSystems.getDefault().supportedFileAttributeViews().contains("posix");

    private final Path root;
    private final FileLock lock;

    private DataDirectory(Path root, FileLock lock) {
        this.root = root;
        this.lock = lock;
    }

    static DataDirectory open(Path root, boolean withDatabase) {
        try {
            if (!Files.isDirectory(root)) {
                Files.createDirectories(root);
                closeToOthers(root);
            }
            FileLock lock = lock(root);
            DataDirectory directory = new DataDirectory(root, lock);
            directory.requireRoom(withDatabase);
            emptyOut(directory.scratch());
            for (Path part : List.of(directory.keys(), directory.logs(), directory.scratch(), directory.temporary())) {
                Files.createDirectories(part);
                closeToOthers(part);
            }
            return directory;
        } catch (IOException failed) {
            throw new StartFailed(
                    "the data directory " + root + " cannot be used: " + reason(failed)
                            + ". Give another one with --data, or let this user write there.",
                    failed);
        }
    }

    /** True while a platform uses it. */
    static boolean isInUse(Path root) throws IOException {
        if (!Files.exists(root.resolve("lock"))) {
            return false;
        }
        try {
            lock(root).channel().close();
            return false;
        } catch (StartFailed used) {
            return true;
        }
    }

    Path root() {
        return root;
    }

    /** Secrets: not in the database, and to be backed up apart from it. */
    Path keys() {
        return root.resolve("keys");
    }

    Path logs() {
        return root.resolve("logs");
    }

    Path database() {
        return root.resolve("database");
    }

    /** The database's program, unpacked. */
    Path software() {
        return root.resolve("mariadb");
    }

    /** Made anew at each start. */
    Path scratch() {
        return root.resolve("run");
    }

    Path temporary() {
        return scratch().resolve("tmp");
    }

    @Override
    public void close() {
        try {
            emptyOut(scratch());
            lock.channel().close();
        } catch (IOException leftForTheNextStart) {
            // The next start empties it.
        }
    }

    private void requireRoom(boolean withDatabase) throws IOException {
        boolean begins = withDatabase && !Files.exists(database());
        long needed = begins ? ROOM_TO_BEGIN : ROOM_TO_GO_ON;
        long free = Files.getFileStore(root).getUsableSpace();
        if (free < needed) {
            throw new StartFailed("the disk is full: " + root + " has " + free / MEGABYTE + " MB left, at least "
                    + needed / MEGABYTE + " MB are needed.");
        }
    }

    private static FileLock lock(Path root) throws IOException {
        FileChannel channel =
                FileChannel.open(root.resolve("lock"), StandardOpenOption.CREATE, StandardOpenOption.WRITE);
        FileLock lock;
        try {
            lock = channel.tryLock();
        } catch (OverlappingFileLockException ours) {
            lock = null;
        }
        if (lock == null) {
            channel.close();
            throw new StartFailed("another platform is already using " + root + ". Stop it, or give another --data.");
        }
        return lock;
    }

    static void closeToOthers(Path path) throws IOException {
        if (POSIX) {
            String rights = Files.isDirectory(path) ? "rwx------" : "rw-------";
            Files.setPosixFilePermissions(path, PosixFilePermissions.fromString(rights));
        }
    }

    /** Writes a file that from its first byte on only we can read. */
    static void writePrivately(Path file, String content) throws IOException {
        Files.deleteIfExists(file);
        if (POSIX) {
            Files.createFile(file, PosixFilePermissions.asFileAttribute(PosixFilePermissions.fromString("rw-------")));
        }
        Files.writeString(file, content);
    }

    static void emptyOut(Path directory) throws IOException {
        if (!Files.exists(directory)) {
            return;
        }
        try (Stream<Path> all = Files.walk(directory)) {
            all.sorted(Comparator.reverseOrder()).forEach(DataDirectory::delete);
        }
    }

    private static void delete(Path path) {
        try {
            Files.delete(path);
        } catch (IOException failed) {
            throw new UncheckedIOException(failed);
        }
    }

    private static String reason(IOException failed) {
        return failed instanceof java.nio.file.AccessDeniedException ? "no permission" : failed.toString();
    }
}
