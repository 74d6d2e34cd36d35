package nl.sekswerkplatform.launch;

import java.io.IOException;
import java.io.Reader;
import java.nio.file.Files;
import java.nio.file.Path;
import java.sql.Connection;
import java.sql.DriverManager;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.sql.Statement;
import java.util.Properties;

/** Rows written past the application, with the account that the data directory keeps for backups. */
final class OwnRows {
    static final int COUNT = 500;

    private OwnRows() {}

    /** Each row is a transaction of its own, acknowledged before the next. */
    static void write(Path data) throws IOException, SQLException {
        try (Connection database = connect(data);
                Statement statement = database.createStatement()) {
            statement.execute("create table acknowledged (n int primary key)");
            for (int n = 0; n < COUNT; n++) {
                statement.executeUpdate("insert into acknowledged values (" + n + ")");
            }
        }
    }

    static int count(Path data) throws IOException, SQLException {
        try (Connection database = connect(data);
                Statement statement = database.createStatement();
                ResultSet rows = statement.executeQuery("select count(*) from acknowledged")) {
            rows.next();
            return rows.getInt(1);
        }
    }

    static boolean reachable(Path data) throws IOException {
        try (Connection database = connect(data)) {
            return database.isValid(5);
        } catch (SQLException notYet) {
            return false;
        }
    }

    static String ask(Path data, String question) throws IOException, SQLException {
        try (Connection database = connect(data);
                Statement statement = database.createStatement();
                ResultSet rows = statement.executeQuery(question)) {
            return rows.next() ? rows.getString(1) : "nothing";
        }
    }

    static void execute(Path data, String written) throws IOException, SQLException {
        try (Connection database = connect(data);
                Statement statement = database.createStatement()) {
            statement.execute(written);
        }
    }

    /** How MariaDB's own programs reach it. */
    static Properties options(Path data) throws IOException {
        Properties options = new Properties();
        try (Reader file = Files.newBufferedReader(data.resolve("keys").resolve("database.cnf"))) {
            options.load(file);
        }
        return options;
    }

    private static Connection connect(Path data) throws IOException, SQLException {
        Properties options = options(data);
        return DriverManager.getConnection(
                "jdbc:mariadb://127.0.0.1:" + options.getProperty("port") + "/platform",
                options.getProperty("user"),
                options.getProperty("password"));
    }
}
