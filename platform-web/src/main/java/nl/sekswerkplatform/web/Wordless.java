package nl.sekswerkplatform.web;

import java.sql.SQLException;
import java.util.logging.Filter;
import java.util.logging.LogRecord;

/**
 * A fault of the database without its words. The database quotes what stands in a row, such as the mark under which a
 * member acts, and the log writes the second beside it. What kind of fault it was, and where, is kept.
 */
final class Wordless extends Throwable {
    /** For a logger that writes down faults of others. */
    static final Filter FILTER = Wordless::isToBeLogged;

    private static final long serialVersionUID = 1L;

    private final String kind;

    private Wordless(Throwable fault) {
        super(fault.getClass().getName(), fault.getCause() == null ? null : new Wordless(fault.getCause()));
        kind = fault.getClass().getName();
        setStackTrace(fault.getStackTrace());
    }

    private static boolean isToBeLogged(LogRecord record) {
        if (comesFromDatabase(record.getThrown())) {
            record.setThrown(new Wordless(record.getThrown()));
        }
        return true;
    }

    private static boolean comesFromDatabase(Throwable fault) {
        for (Throwable cause = fault; cause != null; cause = cause.getCause()) {
            if (cause instanceof SQLException) {
                return true;
            }
        }
        return false;
    }

    @Override
    public String toString() {
        return kind;
    }
}
