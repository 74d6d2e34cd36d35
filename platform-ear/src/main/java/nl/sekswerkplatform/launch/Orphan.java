package nl.sekswerkplatform.launch;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Optional;
import java.util.concurrent.ExecutionException;
import java.util.concurrent.TimeUnit;
import java.util.concurrent.TimeoutException;

/** A database that outlived its platform, because that was killed: it holds the data and must go first. */
final class Orphan {
    private static final int SECONDS_TO_STOP = 60;

    private Orphan() {}

    static Path pidFile(DataDirectory data) {
        return data.database().resolve("mariadbd.pid");
    }

    /** Stops it, but only if the process with that number really is our database and not some later one. */
    static void stop(DataDirectory data) throws IOException, InterruptedException {
        Optional<ProcessHandle> orphan = find(data);
        if (orphan.isEmpty()) {
            return;
        }
        orphan.get().destroy();
        try {
            orphan.get().onExit().get(SECONDS_TO_STOP, TimeUnit.SECONDS);
        } catch (TimeoutException | ExecutionException hangs) {
            orphan.get().destroyForcibly();
            throw new StartFailed("a database of an earlier start does not stop (process "
                    + orphan.get().pid() + "). Start again in a minute.");
        }
    }

    private static Optional<ProcessHandle> find(DataDirectory data) throws IOException {
        Path file = pidFile(data);
        if (!Files.exists(file)) {
            return Optional.empty();
        }
        String pid = Files.readString(file).strip();
        if (!pid.matches("\\d{1,10}")) {
            return Optional.empty();
        }
        return ProcessHandle.of(Long.parseLong(pid)).filter(process -> process.info()
                .command()
                .filter(command -> command.startsWith(data.software().toString()))
                .isPresent());
    }
}
