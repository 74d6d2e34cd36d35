package nl.sekswerkplatform.attack;

import java.sql.Connection;
import java.sql.PreparedStatement;
import java.sql.SQLException;
import java.sql.Statement;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.HexFormat;
import java.util.List;
import java.util.Map;
import java.util.Random;
import java.util.TreeMap;
import java.util.UUID;
import java.util.stream.IntStream;
import javax.sql.DataSource;

/** Two real tables with a leak in them, for as long as it is open; the people come in one order, as in the crowd. */
final class PlantedTables implements AutoCloseable {
    private static final List<String> TABLES = List.of("planted_one", "planted_other");

    private final DataSource database;
    private final Random lots = new Random(20_261_107);
    private final Map<String, Integer> owners = new HashMap<>();

    PlantedTables(DataSource database, PlantedLeak leak, int people) throws SQLException {
        this.database = database;
        close();
        for (String table : TABLES) {
            boolean first = table.equals(TABLES.get(0));
            List<Map<String, byte[]>> rows = IntStream.range(0, people)
                    .mapToObj(number -> marked(leak, new PlantedLeak.Person(number, lots), first))
                    .toList();
            fill(table, leak.isNumbered(), rows);
        }
    }

    /** With a random mark, by which the test knows whose it is and nobody else. */
    private Map<String, byte[]> marked(PlantedLeak leak, PlantedLeak.Person person, boolean first) {
        Map<String, byte[]> row = new TreeMap<>(leak.row(person, first));
        row.put("mark", person.chance(16));
        owners.put(HexFormat.of().formatHex(row.get("mark")), person.number());
        return row;
    }

    private void fill(String table, boolean numbered, List<Map<String, byte[]>> rows) throws SQLException {
        List<String> columns = new ArrayList<>(rows.get(0).keySet());
        String key = numbered ? "id bigint not null auto_increment primary key" : "id uuid not null primary key";
        try (Connection connection = database.getConnection();
                Statement statement = connection.createStatement()) {
            statement.execute("create table %s (%s, `%s` varbinary(300))"
                    .formatted(table, key, String.join("` varbinary(300), `", columns)));
            String insert = "insert into %s values (?%s)".formatted(table, ", ?".repeat(columns.size()));
            try (PreparedStatement inserting = connection.prepareStatement(insert)) {
                for (Map<String, byte[]> row : rows) {
                    inserting.setString(1, numbered ? null : UUID.randomUUID().toString());
                    for (int column = 0; column < columns.size(); column++) {
                        inserting.setBytes(column + 2, row.get(columns.get(column)));
                    }
                    inserting.executeUpdate();
                }
            }
        }
    }

    /** What the attacker reads of them. */
    List<Acts> read() throws SQLException {
        WholeDatabase found = WholeDatabase.read(database);
        return TABLES.stream()
                .map(table -> found.tables().get(table))
                .map(evidence -> new Acts(
                        evidence,
                        evidence.column("mark").stream()
                                .map(mark -> owners.get(HexFormat.of().formatHex(mark)))
                                .toList()))
                .toList();
    }

    @Override
    public void close() throws SQLException {
        try (Connection connection = database.getConnection();
                Statement statement = connection.createStatement()) {
            for (String table : TABLES) {
                statement.execute("drop table if exists " + table);
            }
        }
    }
}
