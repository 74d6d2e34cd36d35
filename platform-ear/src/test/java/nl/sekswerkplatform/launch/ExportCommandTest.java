package nl.sekswerkplatform.launch;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;

import java.io.IOException;
import java.nio.channels.FileChannel;
import java.nio.channels.FileLock;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardOpenOption;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import picocli.CommandLine;

class ExportCommandTest {
    @TempDir
    private Path directory;

    /** An empty platform that is begun by mistake would write an empty file. */
    @Test
    void writesNothingWhereThereIsNoPlatform() {
        assertEquals(1, export("--data", directory.resolve("none").toString(), "--to", file()));
        assertFalse(Files.exists(directory.resolve("none")));
        assertFalse(Files.exists(Path.of(file())));
    }

    @Test
    void leavesAPlatformThatRunsAlone() throws IOException {
        Files.createDirectory(directory.resolve("keys"));
        try (FileChannel channel = FileChannel.open(
                        directory.resolve("lock"), StandardOpenOption.CREATE, StandardOpenOption.WRITE);
                FileLock running = channel.lock()) {
            assertEquals(1, export("--data", directory.toString(), "--to", file()));
            assertEquals(true, running.isValid());
        }
    }

    @Test
    void asksWhereToWrite() throws IOException {
        Files.createDirectory(directory.resolve("keys"));
        assertEquals(2, export("--data", directory.toString()));
        assertEquals(1, export("--data", directory.toString(), "--to", directory.toString()));
        assertEquals(
                1,
                export(
                        "--data",
                        directory.toString(),
                        "--to",
                        directory.resolve("no/such").toString()));
    }

    private String file() {
        return directory.resolve("dossier.json").toString();
    }

    private static int export(String... arguments) {
        String[] all = new String[arguments.length + 1];
        all[0] = "export";
        System.arraycopy(arguments, 0, all, 1, arguments.length);
        return new CommandLine(new PlatformCommand()).execute(all);
    }
}
