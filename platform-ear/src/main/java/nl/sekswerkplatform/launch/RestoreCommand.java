package nl.sekswerkplatform.launch;

import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.io.InputStream;
import java.io.OutputStream;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.concurrent.Callable;
import java.util.zip.GZIPInputStream;
import picocli.CommandLine.Command;
import picocli.CommandLine.Option;
import picocli.CommandLine.Parameters;

@Command(
        name = "restore",
        mixinStandardHelpOptions = true,
        description = {
            "Puts a backup in the place of what the database holds now. Stop the platform first.",
            "What was erased since the backup stays erased: it is taken out again before the platform can start."
        })
class RestoreCommand implements Callable<Integer> {
    @Parameters(paramLabel = "FILE", description = "A backup: platform-YYYY-MM-DD.sql.gz")
    private Path backup;

    @Option(
            names = "--data",
            paramLabel = "DIR",
            defaultValue = "${env:PLATFORM_DATA:-data}",
            description = "The platform's data directory (default: ${DEFAULT-VALUE}).")
    private Path data;

    @Option(
            names = "--lost",
            description =
                    "What the database holds now is not to be trusted, because rows were lost by mistake: the newest"
                            + " list beside the backup says what was erased.")
    private boolean lost;

    @Override
    public Integer call() throws InterruptedException {
        if (!Files.isReadable(backup) || BackupShelf.dayOf(backup).isEmpty()) {
            Terminal.complain("Nothing was restored: " + backup + " is no readable platform-YYYY-MM-DD.sql.gz.");
            return 1;
        }
        try {
            requireWhole();
        } catch (IOException torn) {
            Terminal.complain("Nothing was restored: " + backup + " is not whole.");
            return 1;
        }
        try (OpenDatabase database = OpenDatabase.alone(data.toAbsolutePath().normalize(), System.getenv())) {
            Present present = keepPresent(database);
            empty(database.client());
            try (InputStream content = new GZIPInputStream(Files.newInputStream(backup))) {
                database.client().run(content);
            }
            present.applyTo(database.client());
            Files.delete(database.restoring());
            Terminal.say("Restored: " + backup + ". What was erased since stays erased.");
            return 0;
        } catch (StartFailed | IOException failed) {
            boolean begun =
                    Files.exists(OpenDatabase.restoring(data.toAbsolutePath().normalize()));
            Terminal.complain((begun ? "The restore stopped halfway: " : "Nothing was restored: ")
                    + failed.getMessage()
                    + (begun ? " Give the command again; until it succeeds the platform does not start." : ""));
            return 1;
        }
    }

    /** Before the database is emptied: the archive's own sum tells a torn file. */
    private void requireWhole() throws IOException {
        try (InputStream content = new GZIPInputStream(Files.newInputStream(backup))) {
            content.transferTo(OutputStream.nullOutputStream());
        }
    }

    /** Kept in a file until all is done: interrupted halfway, the database could no longer say it. */
    private Present keepPresent(OpenDatabase database) throws IOException, InterruptedException {
        if (Files.exists(database.restoring())) {
            return Present.read(database.restoring());
        }
        Present present = lost || tables(database.client()).isEmpty() ? fromShelf() : Present.of(database.client());
        present.write(database.restoring());
        return present;
    }

    private Present fromShelf() throws IOException {
        Path list = new BackupShelf(backup.toAbsolutePath().getParent())
                .newestList(backup)
                .orElseThrow(
                        () -> new IOException("there is no list of what was present (platform-*.present) beside it."));
        Terminal.say("What was erased after " + BackupShelf.dayOf(list).orElseThrow() + " cannot be known.");
        return Present.read(list);
    }

    private static void empty(DatabaseClient client) throws IOException, InterruptedException {
        StringBuilder script = new StringBuilder("set session foreign_key_checks = 0;\n");
        tables(client)
                .forEach(table -> script.append("drop table ").append(table).append(";\n"));
        client.run(new ByteArrayInputStream(script.toString().getBytes(StandardCharsets.UTF_8)));
    }

    private static List<String> tables(DatabaseClient client) throws IOException, InterruptedException {
        return client.ask("show tables;");
    }
}
