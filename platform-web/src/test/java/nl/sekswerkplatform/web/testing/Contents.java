package nl.sekswerkplatform.web.testing;

import java.sql.Connection;
import java.sql.DriverManager;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.sql.Statement;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeMap;
import java.util.TreeSet;
import java.util.stream.Collectors;

/** All that the database holds, in short: two that are equal mean that nothing was changed in between. */
public record Contents(Map<String, String> tables) {
    /** What the platform's own clocks change. */
    private static final Set<String> TICKING = Set.of("publication_round", "log_entry", "flyway_schema_history");

    public static Contents now() {
        try (Connection connection = DriverManager.getConnection(RunningPlatform.database());
                Statement statement = connection.createStatement()) {
            Map<String, String> found = new TreeMap<>();
            String all = String.join(",", tables(statement));
            try (ResultSet sums = statement.executeQuery("checksum table " + all)) {
                while (sums.next()) {
                    found.put(sums.getString(1).replaceAll(".*\\.", ""), sums.getString(2));
                }
            }
            found.put("log_entry", one(statement, "select count(*) from log_entry"));
            return new Contents(found);
        } catch (SQLException failed) {
            throw new AssertionError("the database does not answer", failed);
        }
    }

    /** How many rows each table has: what was only written over again makes no difference. */
    public static Contents rows() {
        try (Connection connection = DriverManager.getConnection(RunningPlatform.database());
                Statement statement = connection.createStatement()) {
            Map<String, String> found = new TreeMap<>();
            for (String table : tables(statement)) {
                found.put(table, one(statement, "select count(*) from " + table));
            }
            return new Contents(found);
        } catch (SQLException failed) {
            throw new AssertionError("the database does not answer", failed);
        }
    }

    /** True when nothing differs but the drafts: what she typed is kept for who typed it, and is nothing to anybody else. */
    public boolean isButForDrafts(Contents other) {
        return Set.of("draft").containsAll(differsFrom(other));
    }

    /** Names of the tables that differ. */
    public Set<String> differsFrom(Contents other) {
        return tables.keySet().stream()
                .filter(table -> !tables.get(table).equals(other.tables.get(table)))
                .collect(Collectors.toCollection(TreeSet::new));
    }

    /** The first value that the question finds. */
    public static String one(String question) {
        try (Connection connection = DriverManager.getConnection(RunningPlatform.database());
                Statement statement = connection.createStatement()) {
            return one(statement, question);
        } catch (SQLException failed) {
            throw new AssertionError(question, failed);
        }
    }

    /** Leaves something as no page would, such as what a stopped platform left. */
    public static void change(String statement) {
        try (Connection connection = DriverManager.getConnection(RunningPlatform.database());
                Statement change = connection.createStatement()) {
            change.executeUpdate(statement);
        } catch (SQLException failed) {
            throw new AssertionError(statement, failed);
        }
    }

    /** What tests before this one typed and did not send: the members of the demo are shared, and their forms are filled. */
    static void throwAwayDrafts() {
        try (Connection connection = DriverManager.getConnection(RunningPlatform.database());
                Statement statement = connection.createStatement()) {
            statement.execute("delete from draft");
        } catch (SQLException failed) {
            throw new AssertionError("the database does not answer", failed);
        }
    }

    /** The first value of every row that the question finds. */
    public static List<String> values(String question) {
        try (Connection connection = DriverManager.getConnection(RunningPlatform.database());
                Statement statement = connection.createStatement();
                ResultSet found = statement.executeQuery(question)) {
            List<String> values = new ArrayList<>();
            while (found.next()) {
                values.add(found.getString(1));
            }
            return values;
        } catch (SQLException failed) {
            throw new AssertionError(question, failed);
        }
    }

    private static String one(Statement statement, String question) throws SQLException {
        try (ResultSet found = statement.executeQuery(question)) {
            return found.next() ? found.getString(1) : null;
        }
    }

    private static List<String> tables(Statement statement) throws SQLException {
        List<String> tables = new ArrayList<>();
        try (ResultSet names = statement.executeQuery("show tables")) {
            while (names.next()) {
                if (!TICKING.contains(names.getString(1))) {
                    tables.add(names.getString(1));
                }
            }
        }
        return tables;
    }
}
