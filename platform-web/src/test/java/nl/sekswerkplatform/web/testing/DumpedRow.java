package nl.sekswerkplatform.web.testing;

import java.sql.Connection;
import java.sql.DriverManager;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.sql.Statement;
import java.util.ArrayList;
import java.util.List;
import java.util.Set;

/**
 * A row of a dump of the database, as who knows nothing of its columns sees it.
 *
 * @param table where it stood
 * @param names its texts and ids
 * @param values its bytes
 */
public record DumpedRow(String table, List<String> names, List<byte[]> values) {
    /** Where the keys of people lie. */
    private static final Set<String> KEYS = Set.of("member", "member_code", "screener_key");

    /** Every row with bytes that is about the thing with this id, in whichever table, and every row with keys of people. */
    public static List<DumpedRow> about(String id) {
        List<DumpedRow> rows = new ArrayList<>();
        try (Connection connection = DriverManager.getConnection(RunningPlatform.database());
                Statement statement = connection.createStatement()) {
            List<String> tables = new ArrayList<>();
            try (ResultSet found = statement.executeQuery(
                    "select distinct table_name from information_schema.columns"
                            + " where table_schema = database() and data_type in ('blob', 'mediumblob', 'varbinary', 'binary')")) {
                while (found.next()) {
                    tables.add(found.getString(1));
                }
            }
            for (String table : tables) {
                try (ResultSet found = statement.executeQuery("select * from " + table)) {
                    while (found.next()) {
                        DumpedRow row = of(table, found);
                        if (KEYS.contains(table) || row.names().contains(id)) {
                            rows.add(row);
                        }
                    }
                }
            }
            return rows;
        } catch (SQLException failed) {
            throw new AssertionError("the database does not answer", failed);
        }
    }

    private static DumpedRow of(String table, ResultSet row) throws SQLException {
        DumpedRow dumped = new DumpedRow(table, new ArrayList<>(), new ArrayList<>());
        for (int column = 1; column <= row.getMetaData().getColumnCount(); column++) {
            String type = row.getMetaData().getColumnTypeName(column);
            if (row.getObject(column) != null && type.matches("(?i).*(blob|binary).*")) {
                dumped.values().add(row.getBytes(column));
            } else if (row.getObject(column) != null) {
                dumped.names().add(row.getString(column));
            }
        }
        return dumped;
    }
}
