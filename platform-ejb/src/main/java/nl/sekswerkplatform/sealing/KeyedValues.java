package nl.sekswerkplatform.sealing;

import java.sql.Connection;
import java.sql.PreparedStatement;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.util.ArrayList;
import java.util.List;

/** The values of one column, all of them, put under other keys in the caller's transaction. */
final class KeyedValues {
    private static final int AT_ONCE = 500;

    private KeyedValues() {}

    static void rekey(Connection database, KeyedColumn column, PlatformKeys from, PlatformKeys to) throws SQLException {
        String statement = "update %s set %s = ? where %s = ?".formatted(column.table(), column.column(), column.id());
        try (PreparedStatement update = database.prepareStatement(statement)) {
            int waiting = 0;
            for (Held held : held(database, column)) {
                update.setBytes(1, column.rekeying().rekey(held.about(), held.value(), from, to));
                update.setString(2, held.id());
                update.addBatch();
                if (++waiting % AT_ONCE == 0) {
                    update.executeBatch();
                }
            }
            update.executeBatch();
        }
    }

    private record Held(String id, String about, byte[] value) {}

    private static List<Held> held(Connection database, KeyedColumn column) throws SQLException {
        String question = "select %s, %s, %s from %s where %s is not null for update"
                .formatted(column.id(), column.about(), column.column(), column.table(), column.column());
        List<Held> values = new ArrayList<>();
        try (var asked = database.createStatement();
                ResultSet rows = asked.executeQuery(question)) {
            while (rows.next()) {
                values.add(new Held(rows.getString(1), rows.getString(2), rows.getBytes(3)));
            }
        }
        return values;
    }
}
