package nl.sekswerkplatform.shared;

import jakarta.annotation.Resource;
import jakarta.annotation.security.RolesAllowed;
import jakarta.annotation.security.RunAs;
import jakarta.ejb.DependsOn;
import jakarta.ejb.Schedule;
import jakarta.ejb.Singleton;
import jakarta.ejb.Startup;
import jakarta.ejb.TransactionAttribute;
import jakarta.ejb.TransactionAttributeType;
import java.sql.Connection;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.sql.Statement;
import java.util.ArrayList;
import java.util.List;
import java.util.logging.Level;
import java.util.logging.Logger;
import javax.sql.DataSource;

/**
 * Each night the files of the database forget in which order rows came. No query tells that order, but in the file of a
 * small table the rows lie as they were written. Written anew they lie in the order of their keys, which are random. The
 * database's log of changes, which holds every row of the last days as it was, erased ones too, begins anew after that.
 */
@Singleton
@Startup
@DependsOn("SchemaMigration")
@RunAs("operator")
@TransactionAttribute(TransactionAttributeType.NOT_SUPPORTED)
public class ForgettingOrder {
    private static final Logger LOG = Logger.getLogger(ForgettingOrder.class.getName());

    /** In larger tables pages are split all the time, which does the same; writing them anew takes long. */
    private static final int MOST_ROWS = 200_000;

    /** Of one table; a page would not wait as long. */
    private static final int LONGEST = 300;

    private static final int LONGEST_MILLIS = (LONGEST + 10) * 1_000;

    /** All whose rows have keys that say nothing. */
    private static final String TABLES = "select distinct c.table_name from information_schema.columns c"
            + " join information_schema.tables t on t.table_schema = c.table_schema and t.table_name = c.table_name"
            + " where c.table_schema = database() and c.column_key = 'PRI' and c.ordinal_position = 1"
            + " and c.data_type in ('uuid', 'binary') and t.table_type = 'BASE TABLE' and t.table_rows < "
            + MOST_ROWS;

    /** Of our own database; where the operator has one of hers, she may give it one ({@code docs/operations.md}). */
    private static final String FORGET_CHANGES = "select routine_name from information_schema.routines"
            + " where routine_schema = 'platform_upkeep' and routine_name = 'forget_changes'";

    @Resource(lookup = "java:app/jdbc/platform")
    private DataSource database;

    @Schedule(hour = "4", minute = "10", persistent = false)
    void eachNight() {
        try {
            forget();
        } catch (SQLException away) {
            LOG.log(
                    Level.WARNING,
                    "Could not write the tables anew: {0}",
                    away.getClass().getSimpleName());
        }
    }

    /** One node does it. The tables that were in use wait for the next night; they are told. */
    @RolesAllowed("operator")
    public List<String> forget() throws SQLException {
        List<String> left = new ArrayList<>();
        try (Connection connection = database.getConnection();
                Statement statement = connection.createStatement()) {
            connection.setNetworkTimeout(Runnable::run, LONGEST_MILLIS);
            if (words(statement, "select get_lock('forgetting order', 0)").contains("1")) {
                try {
                    for (String table : words(statement, TABLES)) {
                        if (!isWrittenAnew(statement, table)) {
                            left.add(table);
                        }
                    }
                    forgetChanges(statement);
                } finally {
                    statement.execute("do release_lock('forgetting order')");
                }
            }
        }
        return left;
    }

    private static void forgetChanges(Statement statement) throws SQLException {
        if (!words(statement, FORGET_CHANGES).isEmpty()) {
            statement.execute(
                    "set statement max_statement_time = " + LONGEST + " for call platform_upkeep.forget_changes()");
        }
    }

    private static boolean isWrittenAnew(Statement statement, String table) {
        try {
            statement.execute("set statement max_statement_time = " + LONGEST
                    + ", lock_wait_timeout = 5 for alter table `" + table + "` force");
            return true;
        } catch (SQLException busy) {
            LOG.log(
                    Level.INFO,
                    "A table is written anew another night: {0}",
                    busy.getClass().getSimpleName());
            return false;
        }
    }

    private static List<String> words(Statement statement, String question) throws SQLException {
        List<String> words = new ArrayList<>();
        try (ResultSet rows = statement.executeQuery(question)) {
            while (rows.next()) {
                words.add(rows.getString(1));
            }
        }
        return words;
    }
}
