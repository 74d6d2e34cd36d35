package nl.sekswerkplatform.launch.admission;

import java.io.IOException;
import java.nio.ByteBuffer;
import java.nio.charset.StandardCharsets;
import java.nio.file.FileSystems;
import java.nio.file.Files;
import java.nio.file.NoSuchFileException;
import java.nio.file.Path;
import java.nio.file.StandardOpenOption;
import java.nio.file.attribute.FileAttribute;
import java.nio.file.attribute.PosixFilePermissions;
import java.util.Set;
import java.util.concurrent.Callable;
import nl.sekswerkplatform.shared.DomainException;
import picocli.CommandLine.Model.CommandSpec;
import picocli.CommandLine.Spec;

/** One step, which succeeds or says in a sentence why not. Never overwrites a file: it may be the only one. */
abstract class Step implements Callable<Integer> {
    @Spec
    private CommandSpec spec;

    @Override
    public final Integer call() {
        try {
            take();
            return 0;
        } catch (NoSuchFileException missing) {
            return refuse("There is no file " + missing.getFile() + ".");
        } catch (IOException failed) {
            return refuse(failed.getMessage());
        } catch (DomainException refused) {
            return refuse(
                    "This cannot be done: %s %s.".formatted(refused.getClass().getSimpleName(), refused.arguments()));
        } catch (IllegalArgumentException wrong) {
            return refuse(wrong.getMessage());
        }
    }

    abstract void take() throws IOException;

    void say(String line, Object... filled) {
        spec.commandLine().getOut().println(line.formatted(filled));
    }

    /** For everyone to read. */
    static void writeOpen(Path file, String text) throws IOException {
        write(file, text.getBytes(StandardCharsets.UTF_8), "rw-r--r--");
    }

    /** For its owner alone. */
    static void writeSecret(Path file, byte[] content) throws IOException {
        write(file, content, "rw-------");
    }

    static void writeSecret(Path file, String text) throws IOException {
        writeSecret(file, text.getBytes(StandardCharsets.UTF_8));
    }

    private static void write(Path file, byte[] content, String mode) throws IOException {
        if (file.toAbsolutePath().getParent() != null) {
            Files.createDirectories(file.toAbsolutePath().getParent());
        }
        if (Files.exists(file)) {
            throw new IOException(file + " is there already and is left as it is.");
        }
        boolean posix = FileSystems.getDefault().supportedFileAttributeViews().contains("posix");
        FileAttribute<?>[] modes = posix
                ? new FileAttribute<?>[] {PosixFilePermissions.asFileAttribute(PosixFilePermissions.fromString(mode))}
                : new FileAttribute<?>[0];
        try (var channel =
                Files.newByteChannel(file, Set.of(StandardOpenOption.CREATE_NEW, StandardOpenOption.WRITE), modes)) {
            channel.write(ByteBuffer.wrap(content));
        }
    }

    private int refuse(String reason) {
        spec.commandLine().getErr().println(reason);
        return 1;
    }
}
