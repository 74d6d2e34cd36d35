package nl.sekswerkplatform.launch;

import java.nio.file.Files;
import java.util.concurrent.CountDownLatch;

/** Database and server, started in this order and stopped in the opposite one. */
final class Platform {
    private static final String MEANWHILE = "Starting...";

    private final Settings settings;
    private final CountDownLatch stopped = new CountDownLatch(1);
    private DataDirectory data;
    private EmbeddedDatabase database;
    private PayaraServer server;

    Platform(Settings settings) {
        this.settings = settings;
    }

    int runUntilStopped(Announcement announcement) {
        StopSignals.call(this::stop);
        Terminal.sayMeanwhile(MEANWHILE);
        try {
            start();
        } catch (StartFailed failed) {
            stop();
            throw failed;
        } finally {
            Terminal.wipe(MEANWHILE);
        }
        Complaints.show();
        announcement.make();
        try {
            stopped.await();
        } catch (InterruptedException interrupted) {
            stop();
        }
        return 0;
    }

    /** All that is done at a start is done when it ends. */
    void startAndStop() {
        StopSignals.call(this::stop);
        try {
            start();
        } finally {
            stop();
        }
    }

    private void start() {
        PayaraServer.requireFreePort(settings);
        settings.database().ifPresent(DatabaseAddress::requireReachable);
        data = DataDirectory.open(settings.data(), settings.database().isEmpty());
        requireNoHalfRestore();
        requireNoHalfChangeOfKeys();
        System.setProperty("java.io.tmpdir", data.temporary().toString());
        settings.publish(settings.database().orElseGet(this::ownDatabase), data);
        server = PayaraServer.start(settings, data);
    }

    /** A database that was restored but not yet rid of what was erased since would show it again. */
    private void requireNoHalfRestore() {
        if (Files.exists(OpenDatabase.restoring(data.root()))) {
            throw new StartFailed("a restore was not finished. Give the command restore again.");
        }
    }

    /** Nobody can say by which of two keys the database goes before the command is done. */
    private void requireNoHalfChangeOfKeys() {
        if (RotateKeysCommand.isUnfinished(data.keys())) {
            throw new StartFailed("a change of keys was not finished. Give the command rotate-keys again.");
        }
    }

    private DatabaseAddress ownDatabase() {
        database = EmbeddedDatabase.start(data);
        return database.address();
    }

    /** The server first: what it still has to write, it writes. Safe to call at any time and more than once. */
    private synchronized void stop() {
        if (server != null) {
            server.stop();
        }
        if (database != null) {
            database.stop();
        }
        if (data != null) {
            data.close();
        }
        stopped.countDown();
    }
}
