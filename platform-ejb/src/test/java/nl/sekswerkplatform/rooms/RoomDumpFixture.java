package nl.sekswerkplatform.rooms;

import java.sql.Blob;
import java.sql.ResultSet;
import java.util.ArrayList;
import java.util.HexFormat;
import java.util.List;
import java.util.Locale;
import javax.sql.DataSource;

/** What somebody has who has the database and nothing else; bytes in hexadecimal digits. */
public final class RoomDumpFixture {
    private RoomDumpFixture() {}

    public static String of(DataSource database, String... tables) throws Exception {
        StringBuilder dump = new StringBuilder();
        for (String table : tables) {
            rows(database, "select * from " + table)
                    .forEach(row -> dump.append(table).append('|').append(row).append('\n'));
        }
        return dump.toString().toLowerCase(Locale.ROOT);
    }

    public static List<String> columns(DataSource database, String condition) throws Exception {
        return rows(
                database,
                "select concat(table_name, '.', column_name) from information_schema.columns"
                        + " where table_schema = database() and " + condition);
    }

    /** All tables, but for that of the migrations. */
    public static List<String> tables(DataSource database) throws Exception {
        return rows(
                database,
                "select table_name from information_schema.tables where table_schema = database()"
                        + " and table_type = 'BASE TABLE' and table_name <> 'flyway_schema_history' order by 1");
    }

    public static List<String> rows(DataSource database, String question) throws Exception {
        List<String> rows = new ArrayList<>();
        try (var connection = database.getConnection();
                var statement = connection.createStatement();
                ResultSet found = statement.executeQuery(question)) {
            while (found.next()) {
                StringBuilder row = new StringBuilder();
                for (int column = 1; column <= found.getMetaData().getColumnCount(); column++) {
                    Object given = found.getObject(column);
                    Object value = given instanceof Blob ? found.getBytes(column) : given;
                    row.append(column == 1 ? "" : "|")
                            .append(
                                    value instanceof byte[] bytes
                                            ? HexFormat.of().formatHex(bytes)
                                            : value);
                }
                rows.add(row.toString());
            }
        }
        return rows;
    }
}
