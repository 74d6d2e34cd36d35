package nl.sekswerkplatform.launch;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Map;
import java.util.Optional;

/** The platform's database in the hands of a command: the operator's own, ours while it runs, or ours, started for it. */
final class OpenDatabase implements AutoCloseable {
    private final Path root;
    private final DatabaseAddress address;
    private final DatabaseClient client;
    private final Runnable closing;

    private OpenDatabase(Path root, DatabaseAddress address, DatabaseClient client, Runnable closing) {
        this.root = root;
        this.address = address;
        this.client = client;
        this.closing = closing;
    }

    /** Also beside a platform that runs. */
    static OpenDatabase shared(Path root, Map<String, String> environment) throws IOException {
        Optional<DatabaseAddress> address = DatabaseAddress.from(environment);
        if (address.isPresent()) {
            return elsewhere(root, address.get());
        }
        if (DataDirectory.isInUse(root)) {
            DatabaseSoftware software = DatabaseSoftware.unpackedInto(root.resolve("mariadb"));
            Path options = root.resolve("keys").resolve("database.cnf");
            DatabaseClient client = new DatabaseClient(software, options, DatabaseAccount.DATABASE);
            return new OpenDatabase(root, DatabaseAccount.running(options), client, () -> {});
        }
        return started(root);
    }

    /** For what no platform may meet halfway. One with a database of its own is kept out; of another we cannot know. */
    static OpenDatabase alone(Path root, Map<String, String> environment) throws IOException {
        Optional<DatabaseAddress> address = DatabaseAddress.from(environment);
        return address.isPresent() ? elsewhere(root, address.get()) : started(root);
    }

    private static OpenDatabase started(Path root) throws IOException {
        DataDirectory data = DataDirectory.open(root, true);
        EmbeddedDatabase database = EmbeddedDatabase.start(data);
        DatabaseSoftware software = DatabaseSoftware.unpackedInto(data.software());
        Path options = data.keys().resolve("database.cnf");
        DatabaseClient client = new DatabaseClient(software, options, DatabaseAccount.DATABASE);
        return new OpenDatabase(root, database.address(), client, () -> {
            database.stop();
            data.close();
        });
    }

    private static OpenDatabase elsewhere(Path root, DatabaseAddress address) throws IOException {
        address.requireReachable();
        Files.createDirectories(root);
        Path options = Files.createTempFile(root, "database", ".cnf");
        DataDirectory.writePrivately(options, address.clientOptions());
        DatabaseSoftware software = DatabaseSoftware.unpackedInto(root.resolve("mariadb"));
        DatabaseClient client = new DatabaseClient(software, options, address.database());
        return new OpenDatabase(root, address, client, () -> {
            try {
                Files.deleteIfExists(options);
            } catch (IOException left) {
                Terminal.complain("Remove " + options + ": it holds the database's password.");
            }
        });
    }

    DatabaseAddress address() {
        return address;
    }

    DatabaseClient client() {
        return client;
    }

    /** What was there before a restore, kept until it is done. */
    Path restoring() {
        return restoring(root);
    }

    static Path restoring(Path root) {
        return root.resolve("restoring.present");
    }

    @Override
    public void close() {
        closing.run();
    }
}
