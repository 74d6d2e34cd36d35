package nl.sekswerkplatform.launch;

import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;

/** How our own MariaDB runs. */
final class DatabaseOptions {
    private static final int LONGEST_SOCKET_PATH = 100;

    private DatabaseOptions() {}

    static List<String> of(int port, DataDirectory data, Patience patience) {
        List<String> options = new ArrayList<>(patience.databaseOptions());
        options.addAll(kept(port, data));
        return options;
    }

    private static List<String> kept(int port, DataDirectory data) {
        return List.of(
                "--port=" + port,
                "--bind-address=127.0.0.1",
                "--skip-name-resolve",
                "--socket=" + socket(data),
                "--pid-file=" + Orphan.pidFile(data),
                "--tmpdir=" + data.temporary(),
                "--character-set-server=utf8mb4",
                "--lower-case-table-names=1",
                // A lost update is an error, and what is deleted is gone.
                "--innodb-snapshot-isolation=ON",
                "--innodb-immediate-scrub-data-uncompressed=ON",
                "--innodb-rollback-on-timeout=ON",
                "--local-infile=OFF",
                // No log of who asked what and when.
                "--general-log=OFF",
                "--slow-query-log=OFF",
                "--skip-log-bin",
                // No note of the moment at which a table last grew, and none of the order in which pages were read.
                "--innodb-stats-persistent=OFF",
                "--innodb-buffer-pool-dump-at-shutdown=OFF",
                "--query-cache-type=OFF",
                "--query-cache-size=0",
                // Small: one platform on one machine.
                "--performance-schema=OFF",
                "--innodb-buffer-pool-size=64M",
                "--innodb-log-file-size=32M",
                "--innodb-log-buffer-size=4M",
                "--key-buffer-size=1M",
                "--aria-pagecache-buffer-size=8M",
                "--max-connections=60");
    }

    /** A path longer than what the system takes for a socket would keep the database from starting. */
    private static Path socket(DataDirectory data) {
        Path socket = data.scratch().resolve("db.sock");
        return socket.toString().length() < LONGEST_SOCKET_PATH
                ? socket
                : Path.of(
                        System.getProperty("java.io.tmpdir"),
                        "db-" + ProcessHandle.current().pid() + ".sock");
    }
}
