package nl.sekswerkplatform.web.testing;

import java.net.http.HttpResponse;
import java.sql.Connection;
import java.sql.DriverManager;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.sql.Statement;
import java.util.concurrent.atomic.AtomicInteger;

/** What a page asks of the database, as the database itself counts it. */
public final class Queries {
    private static final String COUNT = "show global status like 'Com_select'";
    private static final int TRIES = 6;
    private static final AtomicInteger ANEW = new AtomicInteger();

    private Queries() {}

    /** How many selects the page takes when it is rendered: the least of a few tries, since timers ask as well. */
    public static int of(String address) throws SQLException {
        return least(() -> renders(address));
    }

    /** The same for a page of a member who is signed in. */
    public static int of(Caller member, String address) throws SQLException {
        return least(() -> requireShown(address, member.gets(address)));
    }

    private static int least(Runnable rendering) throws SQLException {
        int least = Integer.MAX_VALUE;
        try (Connection connection = DriverManager.getConnection(RunningPlatform.database());
                Statement statement = connection.createStatement()) {
            for (int i = 0; i < TRIES; i++) {
                int before = count(statement);
                rendering.run();
                least = Math.min(least, count(statement) - before);
            }
        }
        return least;
    }

    /** Asked in a way that nobody did before, so that no page is given again. */
    private static void renders(String address) {
        String query = (address.contains("?") ? "&" : "?") + "rendered=" + ANEW.incrementAndGet();
        requireShown(address, Reader.gets(address + query));
    }

    private static void requireShown(String address, HttpResponse<String> answer) {
        if (answer.statusCode() != 200) {
            throw new AssertionError(address + " answered " + answer.statusCode());
        }
    }

    private static int count(Statement statement) throws SQLException {
        try (ResultSet found = statement.executeQuery(COUNT)) {
            found.next();
            return found.getInt(2);
        }
    }
}
