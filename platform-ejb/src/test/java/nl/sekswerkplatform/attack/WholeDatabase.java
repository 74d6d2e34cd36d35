package nl.sekswerkplatform.attack;

import java.sql.Blob;
import java.sql.Connection;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.sql.Statement;
import java.util.ArrayList;
import java.util.HexFormat;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import java.util.function.Predicate;
import javax.sql.DataSource;

/** Every table with every value, read once as the database gives it and once by its key. */
record WholeDatabase(Map<String, Evidence> tables) {
    private static final HexFormat HEX = HexFormat.of();

    static WholeDatabase read(DataSource database) throws SQLException {
        Map<String, Evidence> tables = new TreeMap<>();
        try (Connection connection = database.getConnection();
                Statement statement = connection.createStatement()) {
            for (String table : words(
                    statement,
                    "select table_name from information_schema.tables where table_schema = database()"
                            + " and table_type = 'BASE TABLE' and table_name <> 'flyway_schema_history'")) {
                tables.put(table, table(statement, table));
            }
        }
        return new WholeDatabase(tables);
    }

    private static Evidence table(Statement statement, String table) throws SQLException {
        List<Map<String, byte[]>> asGiven = records(statement, "select * from `" + table + "`");
        List<String> key = words(
                statement,
                "select column_name from information_schema.key_column_usage where table_schema = database()"
                        + " and constraint_name = 'PRIMARY' and table_name = '"
                        + table + "' order by ordinal_position");
        if (key.isEmpty()) {
            return new Evidence(table, asGiven);
        }
        List<String> byKey =
                records(statement, "select * from `" + table + "` order by `" + String.join("`, `", key) + "`").stream()
                        .map(WholeDatabase::written)
                        .toList();
        Map<String, Integer> places = new TreeMap<>();
        byKey.forEach(record -> places.put(record, places.size()));
        return new Evidence(table, asGiven)
                .withPlaces(
                        "place by key",
                        asGiven.stream()
                                .map(WholeDatabase::written)
                                .map(places::get)
                                .toList());
    }

    /** The records of a table that were made for one thing, which is public, such as a meeting. */
    Evidence of(String name, String table, Predicate<Map<String, byte[]>> thing) {
        return new Evidence(
                name, tables.get(table).records().stream().filter(thing).toList());
    }

    /** Where these bytes stand, as they are or written out, also inside something else. */
    List<String> placesOf(byte[] mark) {
        String digits = HEX.formatHex(mark);
        String text = HEX.formatHex(digits.getBytes(java.nio.charset.StandardCharsets.US_ASCII));
        List<String> found = new ArrayList<>();
        tables.forEach((table, evidence) -> evidence.records()
                .forEach(record -> record.forEach((column, value) -> {
                    String cell = HEX.formatHex(value);
                    if (cell.contains(digits) || cell.contains(text)) {
                        found.add(table + "." + column);
                    }
                })));
        return found;
    }

    private static String written(Map<String, byte[]> record) {
        StringBuilder written = new StringBuilder();
        record.forEach((column, value) ->
                written.append(column).append('=').append(HEX.formatHex(value)).append(';'));
        return written.toString();
    }

    private static List<Map<String, byte[]>> records(Statement statement, String question) throws SQLException {
        List<Map<String, byte[]>> records = new ArrayList<>();
        try (ResultSet rows = statement.executeQuery(question)) {
            while (rows.next()) {
                Map<String, byte[]> record = new LinkedHashMap<>();
                for (int column = 1; column <= rows.getMetaData().getColumnCount(); column++) {
                    Object value = rows.getObject(column);
                    if (value != null) {
                        record.put(
                                rows.getMetaData().getColumnLabel(column),
                                Bytes.of(value instanceof Blob ? rows.getBytes(column) : value));
                    }
                }
                records.add(record);
            }
        }
        return records;
    }

    private static List<String> words(Statement statement, String question) throws SQLException {
        List<String> words = new ArrayList<>();
        try (ResultSet rows = statement.executeQuery(question)) {
            while (rows.next()) {
                words.add(rows.getString(1).toLowerCase(java.util.Locale.ROOT));
            }
        }
        return words;
    }
}
