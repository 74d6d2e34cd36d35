package nl.sekswerkplatform.sealing;

import java.sql.Connection;
import java.sql.PreparedStatement;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.util.HashMap;
import java.util.Map;

/** The fingerprints of the keys that a database goes by. */
final class KeyPrints {
    private static final int NO_SUCH_TABLE = 1146;

    private KeyPrints() {}

    /** By name, held until the transaction ends. */
    static Map<String, String> hold(Connection database) throws SQLException {
        Map<String, String> prints = new HashMap<>();
        try (var asked = database.createStatement();
                ResultSet rows = asked.executeQuery("select name, fingerprint from platform_key for update")) {
            while (rows.next()) {
                prints.put(rows.getString(1), rows.getString(2));
            }
        } catch (SQLException failed) {
            if (failed.getErrorCode() != NO_SUCH_TABLE) {
                throw failed;
            }
        }
        if (!prints.keySet().containsAll(PlatformKeys.NAMES)) {
            throw new KeysNotYetKnown();
        }
        return prints;
    }

    static void write(Connection database, Map<String, String> prints) throws SQLException {
        try (PreparedStatement write =
                database.prepareStatement("update platform_key set fingerprint = ? where name = ?")) {
            for (Map.Entry<String, String> print : prints.entrySet()) {
                write.setString(1, print.getValue());
                write.setString(2, print.getKey());
                write.addBatch();
            }
            write.executeBatch();
        }
    }
}
