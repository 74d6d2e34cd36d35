package nl.sekswerkplatform.launch;

import java.io.IOException;
import java.net.ServerSocket;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.concurrent.ExecutionException;
import java.util.concurrent.TimeUnit;
import java.util.concurrent.TimeoutException;

/** Our own MariaDB: reachable from this machine only, with its data in the data directory, restarted when it dies. */
final class EmbeddedDatabase {
    private static final int SECONDS_TO_STOP = 60;
    private static final int SECONDS_BETWEEN_STARTS = 2;

    private final DataDirectory data;
    private final DatabaseSoftware software;
    private final DatabaseAccount account;
    private final int port;
    private final Patience patience = Patience.from(System.getenv());
    private Process process;
    private boolean stopping;

    private EmbeddedDatabase(DataDirectory data, DatabaseSoftware software, DatabaseAccount account, int port) {
        this.data = data;
        this.software = software;
        this.account = account;
        this.port = port;
    }

    static EmbeddedDatabase start(DataDirectory data) {
        try {
            Orphan.stop(data);
            DatabaseSoftware software = DatabaseSoftware.unpackedInto(data.software());
            if (!Files.exists(data.database())) {
                software.install(data.database(), data.logs().resolve("database-setup.log"));
            }
            DatabaseAccount account = DatabaseAccount.keptIn(data.keys());
            EmbeddedDatabase database = new EmbeddedDatabase(data, software, account, freePort());
            database.open();
            return database;
        } catch (IOException failed) {
            throw new StartFailed("the database did not start: " + failed.getMessage(), failed);
        } catch (InterruptedException stopped) {
            throw new StartFailed("stopped while the database started.", stopped);
        }
    }

    DatabaseAddress address() {
        return account.at(port, patience);
    }

    private void open() throws IOException, InterruptedException {
        Path setup = data.scratch().resolve("setup.sql");
        account.writeSetup(setup);
        run(List.of("--init-file=" + setup));
        try {
            new Greeting(port).await(process, log());
        } catch (StartFailed | InterruptedException failed) {
            stop();
            throw failed;
        } finally {
            Files.deleteIfExists(setup);
        }
        account.writeClientOptions(data.keys().resolve("database.cnf"), port);
    }

    private synchronized void run(List<String> extra) throws IOException {
        if (stopping) {
            return;
        }
        List<String> command = software.command("mariadbd", data.database());
        command.addAll(DatabaseOptions.of(port, data, patience));
        command.addAll(extra);
        process = new ProcessBuilder(command)
                .redirectErrorStream(true)
                .redirectOutput(ProcessBuilder.Redirect.appendTo(log().toFile()))
                .start();
        process.onExit().thenAccept(this::ended);
    }

    /** Killed from outside, by the system for want of memory for instance: the platform gets it back by itself. */
    private void ended(Process gone) {
        try {
            TimeUnit.SECONDS.sleep(SECONDS_BETWEEN_STARTS);
            run(List.of());
        } catch (IOException failed) {
            Terminal.complain("The database stopped and cannot be started again: " + failed.getMessage());
        } catch (InterruptedException stopped) {
            Thread.currentThread().interrupt();
        }
    }

    void stop() {
        Process running;
        synchronized (this) {
            stopping = true;
            running = process;
        }
        try {
            running.destroy();
            running.onExit().get(SECONDS_TO_STOP, TimeUnit.SECONDS);
        } catch (TimeoutException | ExecutionException | InterruptedException hangs) {
            running.destroyForcibly();
        }
    }

    private Path log() {
        return data.logs().resolve("database.log");
    }

    private static int freePort() throws IOException {
        try (ServerSocket any = new ServerSocket(0)) {
            return any.getLocalPort();
        }
    }
}
