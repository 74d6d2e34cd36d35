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

    private static final String OLD_CODE = "22222222-2222-4222-8222-222222222222";
    private static final String NEW_CODE = "33333333-3333-4333-8333-333333333333";

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

    /** A code for the one account that there is; what stands in it does not matter here. */
    static void givesACode(Path data) throws IOException, SQLException {
        code(data, OLD_CODE);
    }

    /** The old code ends with its row. */
    static void getsANewCode(Path data) throws IOException, SQLException {
        execute(data, "delete from member_code where id = '" + OLD_CODE + "'");
        code(data, NEW_CODE);
    }

    static String oldCodes(Path data) throws IOException, SQLException {
        return ask(data, "select count(*) from member_code where id = '" + OLD_CODE + "'");
    }

    private static void code(Path data, String id) throws IOException, SQLException {
        execute(
                data,
                "insert into member_code (id, member_id, code_use, lookup_id, wrapped_secret) select '" + id
                        + "', id, 'MEMBER', random_bytes(32), random_bytes(61) from member");
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
