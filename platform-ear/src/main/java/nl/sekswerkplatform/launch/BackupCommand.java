package nl.sekswerkplatform.launch;

import java.io.IOException;
import java.io.InputStream;
import java.io.OutputStream;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardCopyOption;
import java.time.LocalDate;
import java.time.ZoneOffset;
import java.util.concurrent.Callable;
import java.util.zip.GZIPOutputStream;
import picocli.CommandLine.Command;
import picocli.CommandLine.Option;

@Command(
        name = "backup",
        mixinStandardHelpOptions = true,
        description = {
            "Writes the database to a file, also while the platform runs, and removes backups of more than 35 days ago.",
            "Run it once a week, right after the texts come out: what was taken back before is then in no backup.",
            "The keys are not in it; keep those elsewhere: together they open what each alone keeps closed."
        })
class BackupCommand implements Callable<Integer> {
    @Option(
            names = "--data",
            paramLabel = "DIR",
            defaultValue = "${env:PLATFORM_DATA:-data}",
            description = "The platform's data directory (default: ${DEFAULT-VALUE}).")
    private Path data;

    @Option(
            names = "--to",
            paramLabel = "DIR",
            defaultValue = "backups",
            description = "Where backups lie (default: ${DEFAULT-VALUE}).")
    private Path shelf;

    @Option(
            names = "--list",
            description = "Only says which rows are still there, as digests. Run it each night: after the loss of the"
                    + " machine a restore then still knows what was erased until that night.")
    private boolean listOnly;

    @Override
    public Integer call() throws InterruptedException {
        try (OpenDatabase database = OpenDatabase.shared(data.toAbsolutePath().normalize(), System.getenv())) {
            BackupShelf backups = BackupShelf.at(shelf);
            LocalDate today = LocalDate.now(ZoneOffset.UTC);
            if (!listOnly) {
                write(database.client(), backups.contents(today));
                Terminal.say("Written: " + backups.contents(today));
            }
            list(database.client(), backups.list(today));
            int gone = backups.clear(today);
            if (gone > 0) {
                Terminal.say("Removed, older than " + BackupShelf.DAYS + " days: " + gone + " files.");
            }
            return 0;
        } catch (StartFailed | IOException failed) {
            Terminal.complain("No backup was made: " + failed.getMessage());
            return 1;
        }
    }

    private static void write(DatabaseClient client, Path file) throws IOException, InterruptedException {
        Path unfinished = file.resolveSibling(file.getFileName() + ".unfinished");
        DataDirectory.writePrivately(unfinished, "");
        Process dump = client.dump();
        try (InputStream content = dump.getInputStream();
                OutputStream written = new GZIPOutputStream(Files.newOutputStream(unfinished))) {
            content.transferTo(written);
        }
        DatabaseClient.requireDone(dump);
        Files.move(unfinished, file, StandardCopyOption.REPLACE_EXISTING, StandardCopyOption.ATOMIC_MOVE);
    }

    private static void list(DatabaseClient client, Path file) throws IOException, InterruptedException {
        Path unfinished = file.resolveSibling(file.getFileName() + ".unfinished");
        Present.of(client).write(unfinished);
        Files.move(unfinished, file, StandardCopyOption.REPLACE_EXISTING, StandardCopyOption.ATOMIC_MOVE);
    }
}
